package org.pairledger.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.pairledger.contract.regime.Regimes;

/** A small workspace with something of all that an evaluation number depends on, file by file. */
final class NumberedFiles {

  private static final String SHIPPED = "/pairledger/regimes/2017-2020.yaml";
  private static final String SECOND = "ledgers/2020/p/西县财政局资金拨付支出明细.csv";

  private NumberedFiles() {}

  /**
   * Its files by their paths.
   *
   * @param made a folder in which the plain part of it is made
   */
  static Map<String, String> in(Path made) throws IOException {
    SmallWorkspace plain = SmallWorkspace.at(made);
    Map<String, String> files = new TreeMap<>();
    for (String path : plain.bytes().keySet()) {
      files.put(path, Files.readString(plain.root().resolve(path)));
    }
    files.put(SECOND, SmallWorkspace.ledger("70000").replace("东县财政局", "西县财政局"));
    files.put(
        "judgements/2020/p.csv",
        """
        stage,kind,ref,verified_value,points,veto,reason,doc_no,by,on
        核查,target,T3.1,150,,,复核,文1,核查组,2021-01-20
        终评,target,T3.1,151,,,复核,文2,核查组,2021-02-20
        """);
    files.put(
        "reference/aliases.csv",
        """
        kind,alias,canonical,within
        org,西县某局,西县财政局,
        region,西,西县,
        """);
    try (InputStream shipped = Regimes.class.getResourceAsStream(SHIPPED)) {
      files.put(
          "regimes/own.yaml",
          new String(Objects.requireNonNull(shipped).readAllBytes(), StandardCharsets.UTF_8));
    }
    return files;
  }
}
