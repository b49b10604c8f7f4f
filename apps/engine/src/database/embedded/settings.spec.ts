import { describe, expect, it } from '@jest/globals';
import { renderSettings } from './settings.ts';

describe('the settings of the embedded server', () => {
  it('keep every answered commit on disk and listen on loopback alone', () => {
    const lines = renderSettings(5433).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        "fsync = 'on'",
        "synchronous_commit = 'on'",
        "full_page_writes = 'on'",
        "listen_addresses = '127.0.0.1'",
        "port = '5433'",
      ]),
    );
  });

  it('let the given ones win and quote them', () => {
    const text = renderSettings(1, { fsync: 'off', search_path: "o'hara" });
    expect(text).toContain("fsync = 'off'");
    expect(text).not.toContain("fsync = 'on'");
    expect(text).toContain("search_path = 'o''hara'");
  });
});
