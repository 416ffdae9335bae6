package org.pairledger.ingest.ledger.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pairledger.contract.dataset.Dataset;
import org.pairledger.contract.dataset.DatasetCatalogue;
import org.pairledger.contract.dataset.DatasetField;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.file.WorkspaceFaults;
import org.pairledger.ingest.cell.person.PersonKeys;
import org.pairledger.ingest.ledger.LedgerReader;
import org.pairledger.ingest.ledger.Read;
import org.pairledger.ingest.ledger.place.LedgerFile;
import org.pairledger.ingest.ledger.place.RowAddress;
import org.pairledger.ingest.ledger.place.SourceColumn;
import org.pairledger.ingest.ledger.tell.ControlTotal;
import org.pairledger.ingest.ledger.tell.LedgerSink;
import org.pairledger.ingest.ledger.tell.Problem;
import org.pairledger.ingest.pairing.PairedFile;
import org.pairledger.ingest.pairing.PairingNames;
import org.pairledger.ingest.pairing.YearNames;
import org.pairledger.ingest.sheet.content.UnreadableFile;

/** A row is of the pairing whose county it names, in a ledger of any kind. */
class RowPairingTest {

  @TempDir static Path root;

  private static YearNames names;

  @BeforeAll
  static void theNamesOfTwoPairings() throws IOException, WorkspaceFaults {
    write("workspace.yaml", "name: 测试\nas_of: 2020-12-31\n");
    write(
        "pairings.csv",
        """
        pairing_id,name,name_en,level,parent_id,programme,peer_group,scored,valid_from,valid_to
        longzhou,天河区—龙州县,,county,,协作,,true,,
        daxin,天河区—大新县,,county,,协作,,true,,
        panyu-longzhou,番禺区—龙州县,,county,,协作,,true,,
        """);
    write(
        "pairing_members.csv",
        """
        pairing_id,role,region_or_org,valid_from,valid_to
        longzhou,D,440106,,
        longzhou,R,451423,,
        daxin,D,440106,,
        daxin,R,451424,,
        panyu-longzhou,D,440113,,
        panyu-longzhou,R,451423,,
        """);
    names = PairingNames.of(Workspace.read(root), Set.of(2020)).in(2020);
  }

  private static void write(String path, String text) throws IOException {
    Files.writeString(root.resolve(path), text);
  }

  static Stream<Dataset> kinds() {
    return DatasetCatalogue.builtIn().datasets().stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aRowOfAnotherCountyIsItsInALedgerOfAnyKind(Dataset dataset)
      throws IOException, UnreadableFile {
    List<DatasetField> fields = dataset.fields();
    String heads =
        fields.stream().map(field -> cell(field.label())).collect(Collectors.joining(","));
    String ledger =
        dataset.titles().get(0)
            + "\n单位：元\n受援县,"
            + heads
            + "\n"
            + Stream.of("龙州县", "大新县", "")
                .map(county -> county + "," + values(dataset, county.length()))
                .collect(Collectors.joining("\n", "", "\n"));

    assertThat(read("台账.csv", ledger)).containsExactly("4 龙州", "5 daxin", "6 daxin");
  }

  private static String cell(String text) {
    return '"' + text + '"';
  }

  private static String values(Dataset dataset, int row) {
    return dataset.fields().stream()
        .map(field -> cell(value(field, row)))
        .collect(Collectors.joining(","));
  }

  private static String value(DatasetField field, int row) {
    return switch (field.type()) {
      case TEXT, POST, HOUSEHOLD_NO -> "甲" + row;
      case NOTE, PHONE -> "";
      case ID_NUMBER -> "451499199003070020";
      case PERSON_NAME -> "某甲";
      case CODE ->
          DatasetCatalogue.builtIn()
              .codeLists()
              .get(String.valueOf(field.codes()))
              .wordsByCode()
              .values()
              .iterator()
              .next()
              .get(0);
      case INTEGER, RUNS, DECIMAL, MONEY, PERCENT -> "3";
      case DATE -> "2020-05-06";
      case PERIOD -> "2020-01-01至2020-06-30";
      case FLAG -> "是";
      case PARTY -> "甲公司";
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"受援县", "帮扶地区", "结对县", "受援地", "对口县", "受援县（市、区）", "结对帮扶县区", "对口支援地区", "受援方", "所属县区"})
  void theColumnGoesByManyNames(String heading) throws IOException, UnreadableFile {
    assertThat(read("社会捐赠台账.csv", donations(heading, "龙州县", "大新县")))
        .containsExactly("3 龙州", "4 daxin");
  }

  @Test
  void aRecipientsLedgerTellsItsDonorsApart() throws IOException, UnreadableFile {
    assertThat(read("社会捐赠台账.csv", donations("帮扶方", "天河区", "广州市番禺区")))
        .containsExactly("3 龙州", "4 panyu-longzhou");
  }

  @Test
  void whatNamesTwoPairingsThatBothAskForIsTheFilesOwn() throws IOException, UnreadableFile {
    assertThat(read("社会捐赠台账.csv", donations("结对地区", "天河区", "龙州县"))).containsExactly("3 龙州", "4 龙州");
  }

  @Test
  void anAgreementIsOfTheCountyInWhichItsUnitLies() throws IOException, UnreadableFile {
    String ledger =
        """
        结对协议台账
        结对层级,帮扶方,受援方
        镇镇结对,天河区某街道,龙州县水口镇
        镇镇结对,天河区某街道,大新县硕龙镇
        镇镇结对,某街道,某镇
        """;

    assertThat(read("结对台账.csv", ledger)).containsExactly("3 龙州", "4 daxin", "5 龙州");
  }

  @Test
  void moneyIsOfTheCountyIntoOrOutOfWhosePurseItGoes() throws IOException, UnreadableFile {
    assertThat(
            read(
                "资金拨付明细.csv",
                flows(
                    "天河区财政局,龙州县财政局",
                    "天河区财政局,大新县财政局",
                    ",大新县人民政府",
                    "番禺区财政局,龙州县乡村振兴局",
                    "龙州县财政局,龙州县水口镇人民政府",
                    "龙州县财政局,大新县某建筑公司",
                    "广东省财政厅,崇左市财政局",
                    "天河区财政局,受援地财政局",
                    "自治区财政厅,县财政专户",
                    "龙州县财政局,天河区财政局",
                    ",")))
        .containsExactly(
            "4 龙州",
            "5 daxin",
            "6 daxin",
            "7 panyu-longzhou",
            "8 龙州",
            "9 龙州",
            "10 龙州",
            "11 龙州",
            "12 龙州",
            "13 龙州",
            "14 龙州");
  }

  @Test
  void moneyBetweenPursesOfNoPairingIsRefusedAtItsCell() throws IOException, UnreadableFile {
    Path file = root.resolve("资金拨付明细.csv");
    Files.writeString(file, flows("天河区财政局,龙州县财政局", "天河区财政局,镇雄县财政局", "番禺区财政局,大新县财政局"));

    Rows read = reading(file);

    assertThat(read.rows).containsExactly("4 龙州");
    assertThat(read.rules).filteredOn("row-of-no-pairing"::equals).hasSize(2);
  }

  /** Flows with these payers and payees. */
  private static String flows(String... units) {
    return "2020年资金拨付支出明细,,,,,\n单位：万元,,,,,\n日期,预算级次,环节,付款单位,收款单位,金额\n"
        + Stream.of(units)
            .map(unit -> "2020-05-01,县级,拨付," + unit + ",100\n")
            .collect(Collectors.joining());
  }

  @Test
  void theHeadingOfABlockNamesTheCountyOfItsRows() throws IOException, UnreadableFile {
    String ledger =
        """
        单位：元,,,
        序号,捐赠日期,捐赠方,金额
        一、龙州县,,,
        1,2020-05-01,甲公司,100
        二、大新县,,,
        1,2020-05-01,甲公司,100
        """;

    assertThat(read("社会捐赠台账.csv", ledger)).containsExactly("4 龙州", "6 daxin");
  }

  @Test
  void rowsThatDifferInTheirCountyAloneAreNotTheSameRow() throws IOException, UnreadableFile {
    Path file = root.resolve("社会捐赠台账.csv");
    Files.writeString(file, donations("受援县", "龙州县", "大新县"));

    assertThat(reading(file).rules).doesNotContain("repeated-row", "columns-not-taken");
  }

  @Test
  void aFileReadByItselfKeepsItsRows() throws IOException, UnreadableFile {
    Path file = root.resolve("社会捐赠台账.csv");
    Files.writeString(file, donations("受援县", "龙州县", "天峨县"));

    assertThat(Read.file(file, 2020).summary().staged()).isEqualTo(2);
  }

  private static String donations(String heading, String one, String other) {
    return """
    单位：元,,,
    捐赠日期,捐赠方,金额,%s
    2020-05-01,甲公司,100,%s
    2020-05-01,甲公司,100,%s
    """
        .formatted(heading, one, other);
  }

  private static List<String> read(String name, String ledger) throws IOException, UnreadableFile {
    Path file = root.resolve(name);
    Files.writeString(file, ledger);
    return reading(file).rows;
  }

  private static Rows reading(Path file) throws UnreadableFile {
    Rows rows = new Rows();
    new LedgerReader(DatasetCatalogue.builtIn(), new PersonKeys(new byte[] {1}))
        .read(
            file,
            LedgerFile.named(file.getFileName().toString(), 2020)
                .of(new PairedFile("longzhou", names)),
            rows);
    return rows;
  }

  /** Rows as {@code row pairing}. */
  private static final class Rows implements LedgerSink {

    private final List<String> rows = new ArrayList<>();
    private final List<String> rules = new ArrayList<>();
    private String pairing = "龙州";

    @Override
    public void rowOf(@Nullable String of) {
      pairing = of == null ? "龙州" : of;
    }

    @Override
    public void row(Dataset dataset, RowAddress address, @Nullable Object[] values) {
      rows.add(address.row() + " " + pairing);
    }

    @Override
    public void problem(Problem problem) {
      rules.add(problem.rule().code());
    }

    @Override
    public void column(SourceColumn column) {}

    @Override
    public void total(ControlTotal total) {}
  }
}
