local n = 0
local text = string.rep('The quick brown fox jumps over the lazy dog. ', 200)
for r = 1, 20 do
  for w in text:gmatch('%a+') do n = n + #w end
  local u = text:gsub('(%w+) (%w+)', '%2 %1')
  n = n + #u
  local parts = {}
  for i = 1, 10000 do parts[#parts+1] = string.format('%d:%s', i, text:sub(i % 100 + 1, i % 100 + 10)) end
  n = n + #table.concat(parts, ',')
  local s = ''
  for i = 1, 5000 do s = s .. 'x' .. i end
  n = n + #s
  for i = 1, 20000 do n = n + text:byte(i % #text + 1) end
  n = n + select(2, text:upper():lower():gsub('o', '0'))
  for i = 1, 2000 do if text:find('lazy', i, true) then n = n + 1 end end
end
return n
