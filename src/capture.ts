/** Pages that were captured as text (a browser's "save as text", a crawler's text extract, a copy), read into the tree of their wikitext. Runs in browsers too. */
export {type CaptureOptions, captureAddress, parseCapture} from './capture/parse-capture.js'
export {isCapture} from './capture/recognise.js'
