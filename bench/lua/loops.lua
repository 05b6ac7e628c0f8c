local s = 0
for i = 1, 20000000 do s = s + i % 7 end
local i = 0
while i < 10000000 do i = i + 1 if i % 3 == 0 then s = s - 1 end end
return s
