/** Lua that runs a piece of code under `pcall` and writes all it gives so that no text is changed on the way. */
const HEAD = String.raw`local function show(v, depth)
  local kind = type(v)
  if kind == 'string' then
    return '"' .. v:gsub('[^%w .,:;/_()+*?!$@^~-]', function(c) return ('\\x%02x'):format(c:byte()) end) .. '"'
  elseif kind ~= 'table' then return kind == 'function' and kind or tostring(v)
  elseif depth > 4 then return 'table' end
  local keys, out = {}, {}
  for k in pairs(v) do keys[#keys + 1] = k end
  table.sort(keys, function(a, b)
    if type(a) ~= type(b) then return type(a) < type(b) end
    if type(a) == 'number' or type(a) == 'string' then return a < b end
    return tostring(a) < tostring(b)
  end)
  for _, k in ipairs(keys) do out[#out + 1] = '(' .. show(k, depth + 1) .. ')=' .. show(v[k], depth + 1) end
  return '<' .. table.concat(out, ' ') .. '>'
end
local function keep(...) return ... end
local p = {}
function p.f(frame)
  local function run(...) `
const TAIL = ` end
  local out = {}
  local function collect(...)
    for i = 1, select('#', ...) do out[i] = show((select(i, ...)), 0) end
  end
  collect(pcall(run, frame))
  return table.concat(out, '; ')
end
return p`

/** The module that answers with what the code returns; the code sees the frame as `frame`. */
export function wrap(code) {
  // not as a tail call, so that errors have the place of the call
  const kept = code.replace(/\breturn ((?:(?!\breturn\b).)*)$/s, (whole, values) =>
    /\bend\s*$/.test(values) && !/\bfunction\b/.test(values) ? whole : `return keep(${values})`,
  )
  return `${HEAD}local frame = ... ${kept}${TAIL}`
}

/** A case as the question to MediaWiki: title, text and pages. */
export function question({lua, title = 'T', text, pages = {}}) {
  if (lua === undefined) return {title, text, pages}
  return {title, text: text ?? '{{#invoke:X|f}}', pages: {...pages, 'Module:X': wrap(lua)}}
}
