package org.pairledger.ingest.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.contract.dataset.StagedSubmission;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.file.FaultList;
import org.pairledger.contract.workspace.pairing.Member;
import org.pairledger.contract.workspace.pairing.Side;
import org.pairledger.contract.workspace.region.Region;
import org.pairledger.contract.workspace.settings.Retention;
import org.pairledger.contract.workspace.settings.Settings;
import org.pairledger.contract.workspace.submission.SubmissionLine;
import org.pairledger.contract.workspace.submission.SubmissionLines;
import org.pairledger.ingest.ledger.repeat.Fingerprint;
import org.pairledger.ingest.ledger.repeat.TableSums;
import org.pairledger.ingest.submission.Submissions.Decision;
import org.pairledger.ingest.submission.Submissions.Doubt;
import org.pairledger.ingest.submission.Submissions.DoubtKind;

class SubmissionsTest {

  private static final String UNIT = "龙州县人社局（盖章）";

  @Test
  void theLedgerOfJulyReplacesTheCumulativeOneOfJune() {
    Decision decision =
        decide(
            List.of(), file("a", "劳务台账（截至6.30）.xlsx", UNIT), file("b", "劳务台账（截至7.31）.xlsx", UNIT));

    assertThat(validity(decision)).containsExactly("a 2020-06-30 2020-07-31", "b 2020-07-31 null");
    assertThat(decision.doubts()).isEmpty();
  }

  /** The provincial and the county money of one bureau to one day: neither is the other's state. */
  @Test
  void twoLedgersOfOneStateDoNotReplaceEachOtherButALaterOneReplacesBoth() {
    Filed one = file("a", "资金（省级）截至6.30.xlsx", UNIT);
    Filed other = file("b", "资金（县级）截至6.30.xlsx", UNIT);
    Filed later = file("c", "资金（截至9.30）.xlsx", UNIT);

    Decision two = decide(List.of(), one, other);
    Decision three = decide(List.of(), one, other, later);

    assertThat(validity(two)).containsExactlyInAnyOrder("a 2020-06-30 null", "b 2020-06-30 null");
    assertThat(two.doubts())
        .extracting(doubt -> doubt.kind().name())
        .containsExactly("SNAPSHOT_UNCONFIRMED");
    assertThat(validity(three))
        .containsExactlyInAnyOrder(
            "a 2020-06-30 2020-09-30", "b 2020-06-30 2020-09-30", "c 2020-09-30 null");
  }

  @Test
  void twoLedgersOfOneStateThatAPersonHasConfirmedBothCount() {
    Filed one = file("a", "资金（省级）截至6.30.xlsx", UNIT);
    Filed other = file("b", "资金（县级）截至6.30.xlsx", UNIT);
    List<SubmissionLine> lines =
        decide(List.of(), one, other).proposals().stream().map(SubmissionsTest::confirmed).toList();

    assertThat(decide(lines, one, other).doubts()).isEmpty();
  }

  @Test
  void aSideThatIsOnlyGuessedReplacesNothing() {
    Decision decision =
        decide(List.of(), file("a", "台账（截至6.30）.xlsx", null), file("b", "台账（截至7.31）.xlsx", null));

    assertThat(validity(decision)).containsExactly("a 2020-06-30 null", "b 2020-07-31 null");
    assertThat(decision.doubts())
        .extracting(doubt -> doubt.kind() + " " + doubt.other())
        .containsExactly("SNAPSHOT_UNCONFIRMED ledgers/2020/p/台账（截至6.30）.xlsx");
  }

  @Test
  void twoHalvesOfAYearAddUp() {
    Decision decision =
        decide(List.of(), file("a", "明细（上半年）.csv", UNIT), file("b", "明细（下半年）.csv", UNIT));

    assertThat(decision.submissions())
        .extracting(StagedSubmission::mode, StagedSubmission::knownTo)
        .containsOnly(tuple("increment", null));
  }

  @Test
  void aFinalVersionIsProposedAsACorrectionAndReplacesOnceConfirmed() {
    Filed draft = file("a", "培训批次新增.xlsx", UNIT);
    Filed last = file("b", "培训批次新增（最终版）.xlsx", UNIT);

    Decision proposed = decide(List.of(), draft, last);
    SubmissionLine line = proposed.proposals().get(1);
    Decision confirmed = decide(List.of(confirmed(line)), draft, last);

    assertThat(line.supersedes()).contains(draft.sha256());
    assertThat(validity(proposed)).containsExactly("a 2020-12-31 null", "b 2020-12-31 null");
    assertThat(proposed.doubts())
        .extracting(doubt -> doubt.kind().name())
        .containsExactly("REPLACEMENT_UNCONFIRMED");
    assertThat(validity(confirmed)).containsExactly("a 2020-12-31 2021-01-08", "b 2021-01-08 null");
  }

  @Test
  void theUnitPrintedInALedgerSaysWhoseItIs() {
    StagedSubmission east = decide(List.of(), file("a", "台账.xlsx", "鹤山市财政局")).submissions().get(0);

    assertThat(east.reportingSide() + " " + east.owner()).isEqualTo("D 财政局");
  }

  @Test
  void aTitleThatNamesPlacesOfOneSideAloneSaysWhoseItIs() {
    Filed east = titled("a", "鹤山市2020年扶贫协作资金拨付情况表");
    Filed both = titled("b", "鹤山市援助龙州县资金明细表");

    Decision decision = decide(List.of(), east, both);

    assertThat(decision.submissions())
        .extracting(StagedSubmission::sourceFile, StagedSubmission::reportingSide)
        .containsExactlyInAnyOrder(tuple(east.sourceFile(), "D"), tuple(both.sourceFile(), "R"));
    assertThat(decision.ofNoSide()).containsExactly(both);
  }

  @Test
  void aSideThatNothingSaysIsToldUntilAPersonSaysIt() {
    Filed file = titled("a", "资金拨付情况表");
    SubmissionLine proposed = decide(List.of(), file).proposals().get(0);

    assertThat(decide(List.of(proposed), file).ofNoSide()).containsExactly(file);
    assertThat(decide(List.of(confirmed(proposed)), file).ofNoSide()).isEmpty();
    assertThat(decide(List.of(ofSide(Side.D, proposed)), file).ofNoSide()).isEmpty();
  }

  @Test
  void aSideThatTheProgramWroteAgainstTheTitleIsTold() {
    Filed file = titled("a", "鹤山市2020年扶贫协作资金拨付情况表");
    SubmissionLine written = ofSide(Side.R, decide(List.of(), file).proposals().get(0));

    assertThat(decide(List.of(written), file).ofNoSide()).containsExactly(file);
  }

  private static SubmissionLine ofSide(Side side, SubmissionLine line) {
    return new SubmissionLine(
        line.sha256(),
        line.path(),
        line.receivedOn(),
        Optional.of(side),
        line.owner(),
        line.dataset(),
        line.scope(),
        line.periodFrom(),
        line.periodTo(),
        line.mode(),
        line.supersedes(),
        line.confirmedBy());
  }

  private static Filed titled(String key, String title) {
    Filed file = file(key, key + ".xlsx", null);
    return new Filed(
        file.sourceFile(),
        file.sha256(),
        file.path(),
        2020,
        "p",
        "DS07",
        3,
        0,
        title,
        null,
        null,
        null,
        null,
        file.content(),
        file.tables(),
        false);
  }

  @Test
  void aLineForAFileThatIsNotHereIsToldAndHarmsNothing() {
    SubmissionLine gone = decide(List.of(), file("c", "旧台账.xlsx", UNIT)).proposals().get(0);

    Decision decision = decide(List.of(gone), file("a", "台账.xlsx", UNIT));

    assertThat(decision.doubts())
        .extracting(doubt -> doubt.kind() + " " + doubt.other())
        .containsExactly("UNKNOWN_FILE ledgers/2020/p/旧台账.xlsx");
    assertThat(decision.submissions()).hasSize(1);
  }

  @Test
  void proposalsAreAppendedInTheFilesOwnEncodingAndReadBack(@TempDir Path root) throws IOException {
    List<SubmissionLine> one = decide(List.of(), file("a", "台账.xlsx", UNIT)).proposals();
    List<SubmissionLine> two = decide(List.of(), file("b", "台账2.xlsx", UNIT)).proposals();
    SubmissionsFile.append(root, one);
    Path file = root.resolve(SubmissionLines.FILE);
    Charset spreadsheet = Charset.forName("GB18030");
    Files.write(file, Files.readString(file).getBytes(spreadsheet));

    SubmissionsFile.append(root, two);

    FaultList faults = new FaultList();
    assertThat(SubmissionLines.read(root, faults))
        .extracting(SubmissionLine::path)
        .containsExactly("ledgers/2020/p/台账.xlsx", "ledgers/2020/p/台账2.xlsx");
    assertThat(faults.all()).isEmpty();
  }

  @Test
  void twoMembersOfOneSideDoNotReplaceEachOther() {
    Decision decision =
        Submissions.decide(
            workspace(member(Side.D, "440784"), member(Side.R, "451400")),
            List.of(),
            List.of(
                file("a", "甲（截至12.31）.xlsx", "龙州县财政局"),
                file("b", "乙（截至12.31）.xlsx", "宁明县财政局"),
                file("c", "丙（截至12.31）.xlsx", "鹤山市桃源镇")),
            (dataset, year) -> "财政局",
            dataset -> false);

    assertThat(decision.submissions())
        .extracting(one -> one.reportingSide() + " " + one.owner() + " " + one.knownTo())
        .containsExactlyInAnyOrder("R 宁明县财政局 null", "D 桃源镇 null", "R 龙州县财政局 null");
  }

  private static List<String> validity(Decision decision) {
    return decision.submissions().stream()
        .map(one -> one.sourceFile().charAt(0) + " " + one.knownFrom() + " " + one.knownTo())
        .toList();
  }

  @Test
  void twoCopiesOfOneListAreAQuestionWithTheSumThatCountsTwice() {
    Decision decision =
        decide(List.of(), telling("a", "甲.xlsx", 1, 2, 3), telling("b", "乙.xlsx", 1, 2, 3));

    assertThat(decision.doubts())
        .filteredOn(doubt -> doubt.kind() == DoubtKind.CONTENT_REPEATED)
        .extracting(Doubt::other, Doubt::said)
        .containsExactly(tuple("ledgers/2020/p/乙.xlsx", "逐行相同：3 行，金额 600 元，目前计了两次"));
  }

  @Test
  void aListThatHasGrownIsProposedAsTheLaterOne() {
    Decision decision =
        decide(List.of(), telling("a", "甲.xlsx", 1, 2, 3), telling("b", "乙.xlsx", 1, 2, 3, 4));

    assertThat(decision.proposals())
        .extracting(SubmissionLine::supersedes)
        .containsExactlyInAnyOrder(Optional.empty(), Optional.of("a".repeat(64)));
  }

  @Test
  void moneyToldInTheLedgersOfTwoYearsIsAQuestion() {
    Filed later = of(telling("b", "乙.xlsx", 1, 2, 3, 4), 2021, "DS08");

    Decision decision = decide(List.of(), of(telling("a", "甲.xlsx", 1, 2, 3), 2020, "DS08"), later);

    assertThat(decision.doubts())
        .filteredOn(doubt -> doubt.kind() == DoubtKind.CONTENT_REPEATED)
        .extracting(Doubt::other, Doubt::said)
        .containsExactly(tuple("ledgers/2020/p/甲.xlsx", "包含其全部各行：3 行，金额 600 元，目前计了两次"));
  }

  @Test
  void bytesThatManyPairingsSentAreHeldAgainstOtherBytesOnce() {
    Filed changed = in("q", of(telling("b", "甲.xlsx", 1, 2, 3), 2020, "DS08"));
    Filed copy = of(telling("a", "甲.xlsx", 1, 2, 3), 2020, "DS08");

    Decision decision =
        decide(List.of(), changed, in("r", copy), in("s", copy), in("t", copy), in("u", copy));

    assertThat(decision.doubts())
        .filteredOn(doubt -> doubt.kind() == DoubtKind.CONTENT_REPEATED)
        .extracting(Doubt::other)
        .containsExactly(changed.path());
  }

  /** Of whatever owner and kind: above both pairings these rows are one, and this is told. */
  @Test
  void rowsThatTwoPairingsHaveInFilesOfTheirOwnAreTold() {
    Filed meetings = of(telling("a", "甲.xlsx", 1, 2, 3), 2020, "DS01");
    Filed others = in("q", of(telling("b", "乙.xlsx", 1, 2, 3, 4), 2020, "DS01"));

    Decision decision = decide(List.of(), meetings, others);

    assertThat(decision.doubts())
        .filteredOn(doubt -> doubt.kind() == DoubtKind.ROWS_SHARED)
        .extracting(Doubt::said)
        .containsExactly("3 行内容相同");
  }

  private static Filed in(String pairing, Filed file) {
    return new Filed(
        file.sourceFile(),
        file.sha256(),
        file.path().replace("/p/", "/" + pairing + "/"),
        file.year(),
        pairing,
        file.dataset(),
        file.staged(),
        0,
        null,
        null,
        null,
        null,
        null,
        file.content(),
        file.tables(),
        false);
  }

  @Test
  void whatLastsMayBeToldEachYear() {
    Filed later = of(telling("b", "乙.xlsx", 1, 2, 3), 2021, "DS09");

    Decision decision = decide(List.of(), telling("a", "甲.xlsx", 1, 2, 3), later);

    assertThat(decision.doubts())
        .extracting(Doubt::kind)
        .doesNotContain(DoubtKind.CONTENT_REPEATED);
  }

  private static Filed of(Filed file, int year, String dataset) {
    return new Filed(
        file.sourceFile(),
        file.sha256(),
        file.path().replace("2020", String.valueOf(year)),
        year,
        file.pairingId(),
        dataset,
        file.staged(),
        0,
        null,
        null,
        null,
        null,
        null,
        file.content(),
        file.tables(),
        false);
  }

  @Test
  void listsThatShareNoRowAreNoQuestionOfContent() {
    Decision decision =
        decide(List.of(), telling("a", "甲.xlsx", 1, 2), telling("b", "乙.xlsx", 3, 4));

    assertThat(decision.doubts())
        .extracting(Doubt::kind)
        .doesNotContain(DoubtKind.CONTENT_REPEATED);
  }

  @Test
  void aSummaryBesideItsPartsIsAskedAboutOnceUntilAllAreConfirmed() {
    Filed summary = summing("c", "汇总.xlsx", 1, 30_050_00);
    Filed[] all = {
      summing("a", "1月.xlsx", 3, 10_050_00), summing("b", "2月.xlsx", 2, 20_000_00), summary
    };

    Decision decision = decide(List.of(), all);

    assertThat(decision.doubts())
        .filteredOn(doubt -> doubt.kind() == DoubtKind.CONTENT_REPEATED)
        .extracting(Doubt::sourceFile, Doubt::other)
        .containsExactly(tuple("a".repeat(16), summary.path()));
    List<SubmissionLine> confirmed =
        decision.proposals().stream().map(SubmissionsTest::confirmed).toList();
    assertThat(decide(confirmed, all).doubts())
        .extracting(Doubt::kind)
        .doesNotContain(DoubtKind.CONTENT_REPEATED);
  }

  /** A file whose rows come to this many fen. */
  private static Filed summing(String key, String name, int rows, long fen) {
    Filed file = file(key, name, null);
    TableSums sums = new TableSums("", "金额", true, rows, fen, List.of(), Map.of());
    return new Filed(
        file.sourceFile(),
        file.sha256(),
        file.path(),
        2020,
        "p",
        "DS08",
        rows,
        0,
        null,
        null,
        null,
        null,
        null,
        Fingerprint.EMPTY,
        List.of(sums),
        false);
  }

  /** A file of rows with these numbers, each of which tells as many hundred yuan. */
  private static Filed telling(String key, String name, long... rows) {
    List<Long> hashes = LongStream.of(rows).boxed().toList();
    List<Long> fen = LongStream.of(rows).map(row -> row * 10_000).boxed().toList();
    long total = LongStream.of(rows).sum() * 10_000;
    Filed file = file(key, name, null);
    return new Filed(
        file.sourceFile(),
        file.sha256(),
        file.path(),
        2020,
        "p",
        "DS09",
        rows.length,
        0,
        null,
        null,
        null,
        null,
        null,
        new Fingerprint(rows.length, 6, hashes, fen, total, null, null),
        List.of(),
        false);
  }

  private static SubmissionLine confirmed(SubmissionLine line) {
    return new SubmissionLine(
        line.sha256(),
        line.path(),
        Optional.of(LocalDate.of(2021, 1, 8)),
        line.reportingSide(),
        line.owner(),
        line.dataset(),
        line.scope(),
        line.periodFrom(),
        line.periodTo(),
        line.mode(),
        line.supersedes(),
        Optional.of("扶贫办"));
  }

  private static Decision decide(List<SubmissionLine> lines, Filed... files) {
    return Submissions.decide(
        workspace(), lines, List.of(files), (dataset, year) -> "人社局", "DS08"::equals);
  }

  private static Filed file(String key, String name, @Nullable String unit) {
    String sha = key.repeat(64);
    String path = "ledgers/2020/p/" + name;
    return new Filed(
        sha.substring(0, 16),
        sha,
        path,
        2020,
        "p",
        "DS09",
        3,
        0,
        null,
        unit,
        null,
        null,
        null,
        Fingerprint.EMPTY,
        List.of(),
        false);
  }

  private static Workspace workspace() {
    return workspace(member(Side.D, "440784"), member(Side.R, "451423"));
  }

  private static Workspace workspace(Member... members) {
    return new Workspace(
        Path.of("."),
        new Settings(
            "测试",
            LocalDate.of(2020, 12, 31),
            "",
            BigDecimal.ONE,
            BigDecimal.ONE,
            false,
            "auto",
            Settings.SQL_SECONDS,
            Map.of(),
            Settings.PERSONS_K,
            Retention.NONE),
        List.of(),
        List.of(members),
        List.of(
            region("440784", "鹤山市", ""),
            region("451400", "崇左市", ""),
            region("451422", "宁明县", "451400"),
            region("451423", "龙州县", "451400")),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Member member(Side side, String code) {
    return new Member("p", side, code, Optional.empty(), Optional.empty());
  }

  private static Region region(String code, String name, String parent) {
    return new Region(
        code,
        name,
        "county",
        Optional.of(parent).filter(above -> !above.isEmpty()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
