local write = require('Module:Serialize') return {case = function() return write(function() CASE end) end}
