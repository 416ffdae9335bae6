package org.pairledger.app.draft;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pairledger.app.draft.place.Place;
import org.pairledger.app.draft.promise.Proposal;
import org.pairledger.contract.Folders;
import org.pairledger.contract.catalogue.PeriodWords;
import org.pairledger.contract.workspace.file.CsvText;
import org.pairledger.contract.workspace.file.FileShapes;

/** The files of a drafted workspace that its plan decides; all others are those of any new one. */
public final class DraftFiles {

  private final Draft draft;
  private final Map<String, String> files = new LinkedHashMap<>();

  private DraftFiles(Draft draft) {
    this.draft = draft;
  }

  /** File to text, relative to the workspace. */
  public static Map<String, String> of(Draft draft) {
    DraftFiles files = new DraftFiles(draft);
    files.pairing();
    files.plan();
    return files.files;
  }

  /** Writes them, and the workbook of questions. */
  public static Path write(Draft draft, Path workspace) throws IOException {
    for (Map.Entry<String, String> file : of(draft).entrySet()) {
      Path path = workspace.resolve(file.getKey());
      Files.createDirectories(Folders.of(path));
      Files.writeString(path, file.getValue());
    }
    Path book = workspace.resolve(draft.folder()).resolve(QuestionBook.NAME);
    QuestionBook.write(draft, book);
    return book;
  }

  private void pairing() {
    String first = draft.year() + "-01-01";
    String name = draft.donor().name() + "—" + draft.recipient().name();
    String level = draft.recipient().region().level();
    String programme = PeriodWords.of(draft.year()).say("{协作}");
    files.put(
        "pairings.csv",
        new CsvText()
            .remark("每行一个结对。pairing_id 也是 plans/、ledgers/、judgements/ 下文件夹的名称；peer_group 是排名的组。")
            .line(FileShapes.of("pairings.csv").names())
            .line(
                draft.pairing(), name, draft.pairing(), level, "", programme, "", "true", first, "")
            .toString());
    files.put(
        "pairing_members.csv",
        new CsvText()
            .remark("role：D 帮扶方，R 受援方；region_or_org：全国名录里的代码，或单位名称。")
            .remark("D " + draft.donor().told() + "；R " + draft.recipient().told())
            .line(FileShapes.of("pairing_members.csv").names())
            .line(draft.pairing(), "D", draft.donor().code(), first, "")
            .line(draft.pairing(), "R", draft.recipient().code(), first, "")
            .toString());
    files.put(
        "reference/regions.csv",
        new CsvText()
            .remark("省、市、县已在全国名录里，不必再列。受援方的乡镇要列全，“乡镇覆盖数”以此为准；结对的镇、村也列在这里。例：")
            .remark(
                draft.recipient().code()
                    + "100,某镇,town,"
                    + draft.recipient().code()
                    + ","
                    + first
                    + ",,")
            .line(FileShapes.of("regions.csv").names())
            .toString());
    files.put(
        "reference/aliases.csv",
        new CsvText()
            .remark("kind：region 地名、org 单位；alias：台账里的写法；canonical：规范名称；within：只在此代码或名称的地区内有效。")
            .line(FileShapes.of("aliases.csv").names())
            .line(alias(draft.donor()))
            .line(alias(draft.recipient()))
            .toString());
  }

  private static List<String> alias(Place place) {
    return List.of("region", place.shortName(), place.name(), place.region().parent().orElse(""));
  }

  private void plan() {
    String folder = draft.folder() + "/";
    files.put(
        folder + "plan.yaml",
        "title: "
            + yaml(draft.title())
            + "\nissued_on: "
            + draft.issuedOn()
            + "\nversion: 1\ninvented: false\nsource: "
            + yaml(draft.source())
            + "\n");
    CsvText items = new CsvText().line(FileShapes.of("items.csv").names());
    for (DraftItem item : draft.items()) {
      items.line(
          item.listed().number(),
          item.category(),
          item.listed().summary(),
          item.listed().targetText(),
          item.deadline().toString(),
          item.listed().responsible(),
          "");
    }
    files.put(folder + "items.csv", items.toString());
    CsvText targets =
        new CsvText()
            .remark("由清单的字句提出，依据和未定的在“" + QuestionBook.NAME + "”里；填好后用 init --take 采用。")
            .line(TargetLine.COLUMNS);
    draft.proposals().stream().filter(Proposal::isTaken).map(TargetLine::of).forEach(targets::line);
    files.put(folder + "targets.csv", targets.toString());
    files.put(
        folder + "units.csv",
        new CsvText()
            .remark("任务点名的结对镇、村等，unit、region 为 regions.csv 的代码，partner 为对方 unit。")
            .line(FileShapes.of("units.csv").names())
            .toString());
    files.put(folder + "obligations.csv", DutyLines.text(draft.duties(), draft.year()));
  }

  private static String yaml(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
