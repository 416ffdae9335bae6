package org.pairledger.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.CommandLineRun;

class SheetCommandTest {

  @TempDir Path folder;

  @Test
  void aRefusedFileIsNamedAndTheOthersAreWritten() throws Exception {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("good.csv"), "捐赠台账\n捐赠方,金额\n甲,\"1,200\"\n合计,\"1,200\"\n");
    Files.createFile(in.resolve("empty.xlsx"));
    Path out = folder.resolve("out");

    CommandLineRun run =
        CommandLineRun.of("sheet", in.toString(), "--out", out.toString(), "--as", "table");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("empty.xlsx: empty: ")
        .contains("2 files read, 1 of them refused");
    assertThat(out.resolve("good.csv.0.0.csv")).hasContent("捐赠方,金额\r\n甲,\"1,200\"\r\n");
    assertThat(Files.readString(out.resolve("good.csv.json")))
        .contains("\"lines\":[\"metadata\",\"header\",\"data\",\"derived\"]");
    assertThat(Files.readString(out.resolve("empty.xlsx.error.json")))
        .contains("\"code\":\"empty\"");
  }

  @Test
  void whatIsNotThereCannotBeRead() {
    CommandLineRun run = CommandLineRun.of("sheet", "nowhere.xlsx", "--out", folder.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Cannot find nowhere.xlsx");
  }
}
