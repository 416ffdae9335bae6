package org.pairledger.app.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.CommandLineRun;
import org.pairledger.app.shell.ExitCode;

/** What is no plan's list, and names that may mean several counties: refused, and nothing made. */
class RefusedPlansTest {

  private static final List<List<String>> LIST =
      List.of(
          List.of("具体事项", "任务指标", "完成时限", "责任单位"), List.of("1.召开联席会议", "2次", "2022年6月", "两地党委办公室"));

  @TempDir private Path folder;

  @Test
  void aWordFileOfTheOlderKindIsToSaveAnew() throws IOException {
    Path file = folder.resolve("plan.doc");
    Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0});

    assertThat(refused(file)).contains("is of an older kind: open it, save it as .docx");
  }

  @Test
  void aPdfHasNoCells() throws IOException {
    Path file = folder.resolve("plan.pdf");
    Files.write(file, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));

    assertThat(refused(file))
        .contains("is a PDF, which has no cells: make a .docx or .xlsx of its list");
  }

  @Test
  void aLockedFileIsNoDocument() throws IOException {
    Path file = folder.resolve("plan.docx");
    Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0});

    assertThat(refused(file)).contains("is locked by a password, or of an older kind");
  }

  @Test
  void aDamagedFileIsSaid() throws IOException {
    Path file = folder.resolve("plan.xlsx");
    Files.writeString(file, "PK no zip at all");

    assertThat(refused(file))
        .contains("cannot be read as .xlsx: it is damaged, or of another kind.");
  }

  @Test
  void aDocumentWithoutAListSaysWhatItHas() {
    Path file =
        PlanDocuments.docx(
            folder.resolve("plan.docx"),
            List.of("2022年工作要点"),
            List.of(List.of("姓名", "职务"), List.of("甲", "乙")));

    assertThat(refused(file))
        .contains(
            "has no list of items: no table with headings such as 具体事项, 任务指标", "表1: 姓名、职务、甲、乙.");
  }

  @Test
  void noCountyIsGuessed() {
    Path file = PlanDocuments.docx(folder.resolve("plan.docx"), List.of("2022年协作工作要点"), LIST);

    assertThat(refused(file))
        .contains(
            "The plan names no county of the helping provinces: say which with --donor NAME.");
    assertThat(refused(file, "--donor", "西胡区", "--recipient", "宣汉县"))
        .contains("No county, city or province is called '西胡区' (--donor); nearest are");
  }

  @Test
  void ofSeveralCountiesOfANameEachIsNamed() {
    Path file =
        PlanDocuments.docx(folder.resolve("plan.docx"), List.of("2022年鼓楼区—宣汉县协作工作要点"), LIST);

    assertThat(refused(file))
        .contains("The plan may mean", "江苏省南京市鼓楼区 320106", "福建省福州市鼓楼区 350102", "--donor CODE");
    assertThat(refused(file, "--donor", "鼓楼区"))
        .contains("'鼓楼区' (--donor) is the name of 4 places", "河南省开封市鼓楼区 410204");
    assertThat(done(file, "--donor", "福州市鼓楼区")).contains("福建省福州市鼓楼区 350102 (D)");
  }

  /** 永定区 is a district in 湖南 and one in 福建: the other name says which it is. */
  @Test
  void aNameOfBothSidesOfTheCountryIsToldByTheOther() {
    Path file =
        PlanDocuments.docx(
            folder.resolve("plan.docx"), List.of("2022年余杭区—永定区协作工作要点", "永定区各部门"), LIST);

    assertThat(done(file)).contains("浙江省杭州市余杭区 330110 (D)", "湖南省张家界市永定区 430802 (R)");
  }

  /** 鹤山 alone may be 鹤山区 of another province. */
  @Test
  void aShortNameIsNoCountyOfItsOwn() {
    Path file = PlanDocuments.docx(folder.resolve("plan.docx"), List.of("2022年鹤山—龙州协作工作要点"), LIST);

    assertThat(refused(file, "--donor", "鹤山", "--recipient", "龙州"))
        .contains("'鹤山' (--donor) is the name of 2 places: 河南省鹤壁市鹤山区 410602、广东省江门市鹤山市 440784");
  }

  private String refused(Path file, String... more) {
    CommandLineRun run = run(file, more);
    assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(folder.resolve("made")).doesNotExist();
    return run.err();
  }

  private String done(Path file, String... more) {
    CommandLineRun run = run(file, more);
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    return run.out();
  }

  private CommandLineRun run(Path file, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of("init", folder.resolve("made").toString(), "--from", file.toString()));
    args.addAll(Arrays.asList(more));
    return CommandLineRun.of(args.toArray(String[]::new));
  }
}
