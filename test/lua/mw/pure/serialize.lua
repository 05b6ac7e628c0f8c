-- Writes values so that they can be compared: strings quoted, fields of tables in the order of their keys.
local function quote(s)
	return (string.format('%q', s):gsub('[%c\127-\255]', function(c)
		return c == '\n' and 'n' or string.format('\\%03d', c:byte())
	end))
end

local function before(a, b)
	if type(a) ~= type(b) then return type(a) < type(b) end
	if type(a) == 'table' or type(a) == 'boolean' or type(a) == 'function' then return false end
	return a < b
end

local function serialize(value, depth)
	if type(value) == 'string' then return quote(value) end
	if type(value) == 'function' then return 'function' end
	if type(value) ~= 'table' then return tostring(value) end
	if depth > 6 then return '{...}' end
	local keys, fields = {}, {}
	for key in pairs(value) do keys[#keys + 1] = key end
	table.sort(keys, before)
	for _, key in ipairs(keys) do
		fields[#fields + 1] = '[' .. serialize(key, depth + 1) .. ']=' .. serialize(value[key], depth + 1)
	end
	return '{' .. table.concat(fields, ',') .. '}' .. (getmetatable(value) and '+mt' or '')
end

local function pack(...) return { n = select('#', ...), ... } end

-- What a call gives: true and the results, or false and the error; in hexadecimal, so that no wikitext comes of it.
return function(call)
	local results, parts = pack(pcall(call)), {}
	for i = 1, results.n do parts[i] = serialize(results[i], 0) end
	return (table.concat(parts, ' '):gsub('.', function(c) return string.format('%02x', c:byte()) end))
end
