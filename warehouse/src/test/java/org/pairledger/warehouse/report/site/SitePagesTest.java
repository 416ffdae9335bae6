package org.pairledger.warehouse.report.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitePagesTest {

  @TempDir private Path folder;

  @Test
  void aPageOfAnOlderReleaseGoesAndWhatPeoplePutThereStays() throws IOException {
    Path kept = page("index.html", "a");
    Path stale = page("2018-a-b.html", "b");
    Path edited = page("2017-a-b.html", "c");
    new SitePages(folder).settle(List.of(kept, stale, edited));
    Files.writeString(edited, "c, with a remark");
    Path own = page("own.html", "d");

    new SitePages(folder).settle(List.of(kept));

    assertThat(stale).doesNotExist();
    assertThat(List.of(kept, edited, own)).allSatisfy(file -> assertThat(file).exists());
  }

  @Test
  void aListThatLeadsOutOfTheFolderRemovesNothing() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside.html"), "");
    Path site = Files.createDirectories(folder.resolve("site"));
    String empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    Files.writeString(site.resolve(".pages"), empty + " ../outside.html\n");

    new SitePages(site).settle(List.of());

    assertThat(outside).exists();
  }

  private Path page(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
