package org.pairledger.app.doubt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pairledger.contract.Folders;
import org.pairledger.contract.WholeFile;
import org.pairledger.contract.workspace.file.CsvText;
import org.pairledger.contract.workspace.judgement.Judgement;

/** A pairing's file of judgements, to which answers are added; what stands there stays. */
final class AnswerFile {

  private static final String HEADER =
      "stage,kind,ref,verified_value,points,veto,reason,doc_no,by,on,answer";

  private final Path file;

  AnswerFile(Path workspace, int year, String pairing) {
    this.file = workspace.resolve("judgements/" + year + "/" + pairing + ".csv");
  }

  /** Adds those that do not stand there in just these words; says how many. */
  int add(List<Answer> answers) throws IOException {
    List<String> lines =
        new ArrayList<>(
            Files.isRegularFile(file)
                ? List.of(Files.readString(file).replace("\uFEFF", "").split("\\R"))
                : List.of(HEADER));
    int header = 0;
    while (header < lines.size() && lines.get(header).startsWith("#")) {
      header++;
    }
    if (header == lines.size()) {
      lines.add(HEADER);
    }
    if (!List.of(lines.get(header).split(",")).contains("answer")) {
      lines.set(header, lines.get(header) + ",answer");
    }
    List<String> columns = List.of(lines.get(header).split(","));
    int added = 0;
    for (Answer one : answers) {
      String line = line(one, columns);
      if (!lines.contains(line)) {
        lines.add(line);
        added++;
      }
    }
    Files.createDirectories(Folders.of(file));
    WholeFile.write(file, (String.join("\n", lines) + "\n").getBytes(UTF_8));
    return added;
  }

  private static String line(Answer one, List<String> columns) {
    Map<String, String> values =
        Map.of(
            "stage", Judgement.OF_A_DOUBT,
            "kind", "doubt",
            "ref", one.doubt(),
            "reason", one.reason(),
            "by", one.by(),
            "on", Objects.toString(one.on(), ""),
            "answer", one.answer());
    return CsvText.joined(
        columns.stream().map(column -> values.getOrDefault(column.strip(), "")).toList());
  }
}
