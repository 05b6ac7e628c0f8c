// Writes fixtures/scribunto-pure/php-hashes.json: for each of PHP's algorithms the hashes of some texts, and one over the hashes of all.
// Needs the command `php`. The texts are those of `texts` in hash.test.ts.
import {execFileSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'

const script = `
  $lengths = array_merge(range(0, 130), [160, 191, 192, 239, 240, 241, 255, 256, 257, 511, 512, 513, 1023, 1024, 1025, 1088, 1089, 2049]);
  $word = 1;
  $texts = [];
  foreach ($lengths as $length) {
    $text = '';
    for ($i = 0; $i < $length; $i++) {
      $word = ($word * 16807) % 2147483647;
      $text .= chr(($word >> 8) & 255);
    }
    $texts[] = $text;
  }
  $result = [];
  foreach (hash_algos() as $name) {
    $all = array_map(fn($text) => hash($name, $text), $texts);
    $result[$name] = [$all[0], $all[3], md5(implode(' ', $all))];
  }
  echo json_encode($result, JSON_UNESCAPED_SLASHES);`
const answers = JSON.parse(execFileSync('php', ['-r', script], {encoding: 'utf8'}))
const lines = Object.entries(answers).map(([name, hashes]) => `  ${JSON.stringify(name)}: ${JSON.stringify(hashes)}`)
writeFileSync(
  new URL('../../../../fixtures/scribunto-pure/php-hashes.json', import.meta.url),
  `{\n${lines.join(',\n')}\n}\n`,
)
