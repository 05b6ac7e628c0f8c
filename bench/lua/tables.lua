local n = 0
for r = 1, 10 do
  local t = {}
  for i = 1, 100000 do t[i] = i * 2 end
  for i, v in ipairs(t) do n = n + v end
  local h = {}
  for i = 1, 50000 do h['k' .. i] = i end
  for k, v in pairs(h) do n = n + v end
  for i = 1, 50000 do h['k' .. i] = nil end
  table.sort(t, function(a, b) return a > b end)
  for i = 1, 50000 do local p = {x = i, y = i + 1} n = n + p.x + p.y end
end
return n
