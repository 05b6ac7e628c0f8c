import {describe, expect, it} from 'vitest'
import * as b from '../../src/ast/builders.js'
import type {FileInfo} from '../../src/hast/options.js'
import {show} from './show.js'

const file = (title: string): FileInfo | undefined =>
  title === 'File:A.jpg'
    ? {url: '//f.example/A.jpg', width: 2000, height: 1000, thumbnail: (width) => `//f.example/${width}/A.jpg`}
    : undefined

const picture = {title: 'File:A.jpg'}

describe('images', () => {
  it('stand in the line, with the caption as title and alternative text', () => {
    expect(show(b.media(picture, [b.strong('c'), b.text(' d')]), {file})).toBe(
      '<span typeof="mw:File" class="mw-default-size"><a href="/wiki/File:A.jpg" class="mw-file-description" title="c d">' +
        '<img alt="c d" src="//f.example/A.jpg" decoding="async" width="2000" height="1000" class="mw-file-element">' +
        '</a></span>',
    )
  })

  it('are missing without an extension, and where their thumbnail is', () => {
    expect(show(b.media({title: 'File:A'}))).toContain('wpDestFile=A"')
    const thumbnail = show(b.media({...picture, format: 'thumbnail', thumbnail: 'File:B.jpg'}), {file})
    expect(thumbnail).toContain('<a href="/wiki/File:A.jpg" title="File:A.jpg">')
    expect(thumbnail).toContain('>Error creating thumbnail: </span>')
  })

  it('stand beside the text as figures', () => {
    expect(show(b.media({...picture, format: 'thumbnail', alt: '', className: ' a  b '}, 'c'), {file})).toBe(
      '<figure typeof="mw:File/Thumb" class="mw-default-size a b"><a href="/wiki/File:A.jpg" class="mw-file-description">' +
        '<img alt="" src="//f.example/220/A.jpg" decoding="async" width="220" height="110" class="mw-file-element">' +
        '</a><figcaption>c</figcaption></figure>',
    )
    expect(show(b.media({...picture, horizontalAlign: 'left', width: 100, border: true}, 'c'), {file})).toBe(
      '<figure typeof="mw:File" class="mw-halign-left mw-image-border">' +
        '<a href="/wiki/File:A.jpg" class="mw-file-description" title="c">' +
        '<img alt="c" src="//f.example/100/A.jpg" decoding="async" width="100" height="50" class="mw-file-element">' +
        '</a><figcaption style="display:none">c</figcaption></figure>',
    )
  })

  it.each([
    [{format: 'framed'}, 'width="2000"', '<figure typeof="mw:File/Frame">'],
    [{format: 'frameless'}, 'width="220"', '<span typeof="mw:File/Frameless" class="mw-default-size">'],
    [{format: 'frameless', upright: 0.75}, 'width="170"', 'mw-default-size'],
    [{format: 'thumbnail', width: 4000}, 'width="2000"', '<figure typeof="mw:File/Thumb">'],
    [{width: 4000}, 'width="4000" height="2000"', '<span typeof="mw:File">'],
    [{height: 50}, 'width="100" height="50"', '<span typeof="mw:File">'],
    [{verticalAlign: 'top'}, 'width="2000"', 'mw-valign-top'],
  ] as const)('%j has its size and class', (fields, size, start) => {
    const html = show(b.media({...picture, ...fields}), {file})
    expect(html).toContain(size)
    expect(html).toContain(start)
  })

  it('lead where link= says', () => {
    const link = (value: string) => show(b.media({...picture, link: value}, 'c'), {file})
    expect(link('')).toContain('<span title="c"><img')
    expect(link('https://a.example')).toContain('<a href="https://a.example" title="c" rel="nofollow"><img')
    expect(link('mailto:a@b')).toContain('<a href="mailto:a@b"')
    expect(link('Page#x y')).toContain('<a href="/wiki/Page#x_y" title="c"><img')
    expect(show(b.media({...picture, link: 'Page'}), {file})).toContain('<a href="/wiki/Page" title="Page"><img')
    expect(link('javascript:alert(1)')).toContain('href="/wiki/javascript:alert(1)"')
  })

  it('show a page, a language, another thumbnail', () => {
    expect(show(b.media({...picture, page: 3}), {file})).toContain('href="/w/index.php?title=File:A.jpg&amp;page=3"')
    expect(show(b.media({...picture, language: 'de'}), {file})).toContain('title=File:A.jpg&amp;lang=de"')
    const manual = show(b.media({title: 'File:B.jpg', thumbnail: 'File:A.jpg', format: 'thumbnail'}, 'c'), {file})
    expect(manual).toContain(
      '<figure typeof="mw:File/Thumb"><a href="/wiki/File:B.jpg" title="File:B.jpg"><img src="//f',
    )
  })

  it('are loaded through the wiki where nothing is known of the file', () => {
    expect(show(b.media({title: 'File:A b.jpg', width: 30}))).toContain(
      '<img src="//en.wikipedia.org/wiki/Special:FilePath/A_b.jpg?width=30" decoding="async" width="30"',
    )
    expect(show(b.media({title: 'File:A.jpg', height: 30}))).toContain(
      'Special:FilePath/A.jpg" decoding="async" height="30"',
    )
    expect(show(b.media({title: 'File:A.jpg', format: 'thumbnail'}), {thumbnailWidth: 99})).toContain('?width=99')
  })

  it('say so where the file is missing', () => {
    expect(show(b.media({title: 'File:No one.jpg', width: 9, height: 8}), {file})).toBe(
      '<span typeof="mw:Error mw:File">' +
        '<a href="/w/index.php?title=Special:Upload&amp;wpDestFile=No_one.jpg" class="new" title="File:No one.jpg">' +
        '<span class="mw-file-element mw-broken-media" data-width="9" data-height="8">File:No one.jpg</span></a></span>',
    )
    expect(show(b.media({title: 'File:N.jpg'}, 'c'), {file})).toContain('>c</span></a>')
  })

  it('are players where the file is a film or a sound', () => {
    expect(show(b.media({title: 'File:V.webm'}))).toContain(
      '<span><video controls preload="none" class="mw-file-element"><source src="//en.wikipedia.org',
    )
    const info: FileInfo = {url: '//f.example/x', kind: 'audio', mediaType: 'audio/ogg', width: 10, height: 10}
    expect(show(b.media({title: 'File:V', format: 'thumbnail'}), {file: () => info})).toContain(
      '<audio controls preload="none" class="mw-file-element" width="10" resource="/wiki/File:V">' +
        '<source src="//f.example/x" type="audio/ogg"></audio>',
    )
  })

  it('are left without an address that is not safe', () => {
    const html = show(b.media(picture), {file: () => ({url: 'javascript:x'})})
    expect(html).toContain('<img decoding="async" class="mw-file-element">')
    const film = show(b.media({title: 'File:A.ogv'}), {file: () => ({url: 'data:x'})})
    expect(film).toContain('<source>')
  })
})

describe('galleries', () => {
  it('are lists of boxes', () => {
    const gallery = b.gallery([b.media(picture, 'x'), b.media({title: 'File:N.jpg', className: 'q'})], {
      attributes: {class: 'z', perrow: '3', widths: '100px', heights: '50', onload: 'x', style: 'color:red'},
      caption: [b.text('Views')],
    })
    expect(show(gallery, {file})).toBe(
      '<ul class="z gallery mw-gallery-traditional" style="max-width: 429px;color:red">\n' +
        '<li class="gallerycaption">Views</li>\n' +
        '<li class="gallerybox" style="width: 135px"><div class="thumb" style="width: 130px; height: 80px;">' +
        '<span typeof="mw:File"><a href="/wiki/File:A.jpg" class="mw-file-description" title="x">' +
        '<img alt="x" src="//f.example/100/A.jpg" decoding="async" width="100" height="50" class="mw-file-element">' +
        '</a></span></div>\n<div class="gallerytext">x</div></li>\n' +
        '<li class="gallerybox" style="width: 135px"><div class="thumb" style="width: 130px; height: 80px;">' +
        '<span typeof="mw:Error mw:File" class="q">' +
        '<a href="/w/index.php?title=Special:Upload&amp;wpDestFile=N.jpg" class="new" title="File:N.jpg">' +
        '<span class="mw-file-element mw-broken-media" data-width="100" data-height="50">File:N.jpg</span>' +
        '</a></span></div>\n<div class="gallerytext"></div></li>\n</ul>',
    )
  })

  const mode = (value: string, more: Record<string, string> = {}) =>
    show(b.gallery([b.media(picture, 'x'), b.comment('y')], {attributes: {mode: value, ...more}}), {file})

  it('know the modes', () => {
    expect(mode('nolines')).toContain(
      '<li class="gallerybox" style="width: 125px"><div class="thumb" style="width: 120px;">',
    )
    expect(mode('packed')).toContain(
      '<li class="gallerybox" style="width: 242px"><div class="thumb" style="width: 240px;">',
    )
    expect(mode('packed-hover')).toContain(
      '<div class="gallerytextwrapper" style="width: 220px"><div class="gallerytext">x',
    )
    expect(mode('slideshow', {showthumbnails: ''})).toContain(
      '<ul class="gallery mw-gallery-slideshow" data-showthumbnails="1">\n<li class="gallerybox" style="width: 155px">' +
        '<div class="thumb" style="width: 150px;">',
    )
    expect(mode('nonsense', {widths: '7em'})).toContain('mw-gallery-traditional')
    expect(show(b.gallery([b.media(picture)], {attributes: {mode: 'packed-overlay'}}))).toContain(
      '<li class="gallerybox"><div class="thumb"><span',
    )
  })

  it('show the names of files', () => {
    expect(mode('', {showfilename: ''})).toContain(
      '<div class="gallerytext"><a href="/wiki/File:A.jpg" class="galleryfilename galleryfilename-truncate" ' +
        'title="File:A.jpg">A.jpg</a>\nx</div>',
    )
  })
})
