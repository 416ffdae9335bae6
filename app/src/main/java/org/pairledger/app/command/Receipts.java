package org.pairledger.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.dataset.StagedFile;
import org.pairledger.contract.dataset.StagedSubmission;
import org.pairledger.contract.dataset.StagingManifest;

/** What became of each file that was handed in: taken or not, its totals, what it replaced. */
final class Receipts {

  private final StagingManifest manifest;
  private final Map<String, String> paths;

  Receipts(StagingManifest manifest) {
    this.manifest = manifest;
    this.paths =
        manifest.files().stream()
            .collect(Collectors.toMap(StagedFile::sourceFile, StagedFile::path, (a, b) -> a));
  }

  /** The lines for the files of a pairing and a year; null stands for all of them. */
  List<String> of(@Nullable String pairing, @Nullable Integer year) {
    return manifest.files().stream()
        .filter(file -> pairing == null || pairing.equals(file.pairingId()))
        .filter(file -> year == null || year == file.planYear())
        .map(this::receipt)
        .flatMap(List::stream)
        .toList();
  }

  private List<String> receipt(StagedFile file) {
    List<String> lines = new ArrayList<>();
    lines.add(file.path() + "  " + state(file));
    file.receipt().forEach(line -> lines.add("  " + line));
    for (StagedSubmission line : manifest.submissions()) {
      if (file.sourceFile().equals(line.replacedBy())) {
        lines.add("  替代 " + path(line.sourceFile()));
      }
      if (line.sourceFile().equals(file.sourceFile()) && line.replacedBy() != null) {
        lines.add("  自 " + line.knownTo() + " 起由 " + path(line.replacedBy()) + " 替代");
      }
    }
    return lines;
  }

  private String path(String sourceFile) {
    return paths.getOrDefault(sourceFile, sourceFile);
  }

  private static String state(StagedFile file) {
    return switch (file.state()) {
      case "staged" -> "已采用";
      case "refused" -> "未能读取：" + Objects.requireNonNullElse(file.refusal(), "");
      case "duplicate" -> "与另一文件内容相同，只计一次";
      default -> "未识别出台账";
    };
  }
}
