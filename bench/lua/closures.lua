local function counter() local c = 0 return function() c = c + 1 return c end end
local n = 0
for i = 1, 300000 do local f = counter() f() f() n = n + f() end
local function compose(f, g) return function(...) return f(g(...)) end end
local inc = function(x) return x + 1 end
local f = inc
for i = 1, 50 do f = compose(f, inc) end
for i = 1, 20000 do n = n + f(i) end
local Account = {} Account.__index = Account
function Account.new(b) return setmetatable({balance = b}, Account) end
function Account:deposit(v) self.balance = self.balance + v return self end
local a = Account.new(0)
for i = 1, 3000000 do a:deposit(i) end
return n + a.balance
