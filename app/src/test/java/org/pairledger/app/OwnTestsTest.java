package org.pairledger.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pairledger.app.shell.ExitCode;

/** {@code test}: an office proves its own indicator, check or regime by rows it drew. */
class OwnTestsTest {

  @TempDir private Path root;
  private SmallWorkspace workspace;

  @BeforeEach
  void aWorkspace() throws IOException {
    workspace = SmallWorkspace.at(root);
    workspace.write(
        "catalogue/checks/X01.sql",
        """
        -- code: X01
        -- name: 单笔捐赠超过100万元
        -- severity: 警告
        -- dataset: DS05
        -- advice: 核对金额单位
        select *, '金额为' || value_yuan || '元' as found
        from star.fct_donations
        where known_to is null and value_yuan > 1000000
        """);
  }

  /** 160 of 260 万元 were sent in the year; half of A and a third of C are 79.17 of 100 points. */
  @Test
  void anIndicatorACheckAndAScorecardComeOutAsTheTestsSay() throws IOException {
    workspace.write(
        "catalogue/tests/own.yaml",
        """
        tests:
          - test: 一笔大额捐赠被提示
            rows:
              fct_donations: |
                fact_id | receipt_no | value_yuan
                1 | 0001 | 2000000.00
                2 | 0002 | 100.00
            check: X01
            finds: [1]
          - test: 只计已拨付的
            rows:
              fct_fund_flows: |
                fact_id | reporting_side | flow_date | budget_level | fund_stage | amount_yuan
                1 | D | 2020-03-05 | county | transferred | 1600000.00
                2 | D | 2020-03-18 | county | planned | 1050000.00
                3 | R | 2020-03-18 | county | transferred | 1050000.00
            indicator: FND-01
            value: 160
            excluded: {3: 对方填报，仅供核对}
          - test: 一项的得分是其各任务的平均
            scorecard: plan_completion
            targets: |
              item | category | target | value | actual
              1.1 | 资金支持 | A | 260 | 130
              1.2 | 资金支持 | B | 3 | 3
              1.2 | 资金支持 | C | 3 | 1
              2.1 | 产业协作 | E | 10 | 10
            points: 79.17
        """);

    CommandLineRun run = CommandLineRun.of("test", root.toString());

    assertThat(run.out())
        .isEqualTo(
            """
            ok      catalogue/tests/own.yaml  一笔大额捐赠被提示
            ok      catalogue/tests/own.yaml  只计已拨付的
            ok      catalogue/tests/own.yaml  一项的得分是其各任务的平均
            3 tests, 0 failed
            """);
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void whatDiffersAndWhatCannotBeAskedIsToldAndTheOthersGoOn() throws IOException {
    workspace.write(
        "catalogue/tests/own.yaml",
        """
        tests:
          - test: 期望错的
            rows:
              fct_donations: |
                fact_id | value_yuan
                1 | 2000000.00
            check: X01
            finds: [2]
          - test: 没有的列
            rows:
              dim_hamlets: |
                hamlet
                甲屯
            check: X01
          - test: 没有的检查
            check: X09
          - test: 什么也没问
          - test: 不是数字
            rows:
              fct_donations: |
                value_yuan
                很多
            check: X01
        """);

    CommandLineRun run = CommandLineRun.of("test", root.toString());

    assertThat(run.out())
        .contains(
            "FAILED  catalogue/tests/own.yaml  期望错的\n        finds: wanted [2], found [1]\n",
            "        'hamlet' is no column of dim_hamlets; those are [",
            "        check: 'X09' is none of [C01, ",
            "        it asks nothing: needed is one of indicator, check, scorecard\n",
            "        fct_donations: Conversion Error: Could not convert string \"很多\" to DECIMAL",
            "5 tests, 5 failed\n");
    assertThat(run.code()).isEqualTo(ExitCode.TESTS_FAILED);
  }

  @Test
  void aKeyThatNobodyReadsIsAFaultOfItsLine() throws IOException {
    workspace.write("catalogue/tests/own.yaml", "tests:\n  - test: 一\n    finden: [1]\n");

    CommandLineRun run = CommandLineRun.of("test", root.toString());

    assertThat(run.err()).startsWith("catalogue/tests/own.yaml:3 key: found 'finden', allowed are");
    assertThat(run.code()).isEqualTo(ExitCode.COULD_NOT_RUN);
  }

  @Test
  void aWorkspaceWithoutTestsSaysWhereTheyWouldStand() {
    CommandLineRun run = CommandLineRun.of("test", root.toString());

    assertThat(run.err()).isEqualTo("There are no tests: catalogue/tests/*.yaml holds them.\n");
  }
}
