package org.pairledger.ingest.sheet.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables as statisticians set them, whose names say nothing to us. */
final class FigureTablesTest {

  @Test
  void namesInSeveralLinesWithBlankOnesBetweenAreOneHeader() {
    TableDrawing drawing =
        TableDrawing.of(
            """
            Table 7. Households by Kind
            See notes

            Region | All (1,000) |  | Of these
             |  | Renters | Owners

             |  |  | With loan | Share \\2

            North | 812.4 | 310.2 | 401.1 | 49.4
            South | 655.0 | (NA) | 220.7 | 33.7
            East | 431.9 | 120.5 | 190.3 | 44.1
            """);

    assertThat(drawing.classes)
        .containsExactly(
            "1 metadata",
            "2 metadata",
            "4 header",
            "5 header",
            "7 header",
            "9 data",
            "10 data",
            "11 data");
    assertThat(drawing.tables).containsExactly("0: header [4, 5, 7] rows 8-11 columns 0-4");
  }

  @Test
  void yearsRangesAndUnitsNameColumns() {
    TableDrawing drawing =
        TableDrawing.of(
            """
            Item | 1995.0 | 2000 \\1 | 2005-06
            Unit indicator | (1,000) | (1,000) | (percent)
            Under age | 17 | 18 | 19
            5 to 9 | 27 | 20 | 23
            """);

    assertThat(drawing.classes).containsExactly("1 header", "2 header", "3 data", "4 data");
  }

  @Test
  void aRowThatIsTheSumOfRowsBelowOrAboveIsDerivedWhateverItIsCalled() {
    TableDrawing drawing =
        TableDrawing.of(
            """
            Region | Farms | Acres
            Whole country | 1700 | 91000
            Upland | 500 | 31000
            Ford | 200 | 11000
            Glen | 300 | 20000
            Lowland | 1200 | 60000
            Marsh | 700 | 25000
            Plain | 500 | 35000

            Coast | 410 | 8000
            Isles | 90 | 7000
            Beyond the sea | 500 | 15000
            """);

    assertThat(drawing.classes)
        .containsExactly(
            "1 header",
            "2 derived",
            "3 derived",
            "4 data",
            "5 data",
            "6 derived",
            "7 data",
            "8 data",
            "10 data",
            "11 data",
            "12 derived");
  }

  @Test
  void roundedFiguresAddUpToWithinTheirLastDigits() {
    assertThat(
            TableDrawing.of(
                    """
                    Fuel | 2007 | 2008 | 2009
                    Every kind | 519.4 | 527.8 | 550.0
                    Coal | 310.9 | 315.0 | 317.6
                    Oil | 57.2 | 58.4 | 59.1
                    Gas | 151.2 | 154.3 | 173.4
                    """)
                .classes)
        .containsExactly("1 header", "2 derived", "3 data", "4 data", "5 data");
  }

  @Test
  void aRowOfALedgerIsNoSumByChance() {
    assertThat(
            TableDrawing.of(
                    """
                    序号 | 捐赠方 | 金额 | 数量
                    1 | 甲 | 53400 | 1200
                    2 | 乙 | 21300 | 500
                    3 | 丙 | 32100 | 700
                    """)
                .classes)
        .containsExactly("1 header", "2 data", "3 data", "4 data");
  }

  @Test
  void amongFiguresATotalOfSomethingIsOneOfThem() {
    assertThat(
            TableDrawing.of(
                    """
                    Measure | 2007 | 2008
                    Total fertility rate | 1.73 | 1.72
                    Average age | 29.1 | 29.4
                    Percent of total | 13.0 | 14.0
                    Births, total | 4181 | 3977
                    Total | 9981 | 8977
                    """)
                .classes)
        .containsExactly("1 header", "2 data", "3 data", "4 data", "5 derived", "6 derived");
  }

  @Test
  void aNameWithItsCodeAndNoFigureOpensAGroup() {
    assertThat(
            TableDrawing.of(
                    """
                    Country and year | Code | Alone | Couples
                    1980 |  | 22.7 | 60.8
                    1990 |  | 24.6 | 56.0
                    Canada: | CA
                    1981 |  | 20.3 | 66.8
                    1991 |  | 22.9 | 62.8
                    """)
                .classes)
        .containsExactly("1 header", "2 data", "3 data", "4 group", "5 data", "6 data");
  }

  @Test
  void rowsOfWordsAreNoHeaderOfTheFiguresBelow() {
    assertThat(
            TableDrawing.of(
                    """
                    Tree | Side | Fruits
                    Alder | north | hardly any
                    Birch | south | few
                    Cedar | south | 12
                    Elm | north | 15
                    Fir | east | 17
                    """)
                .classes)
        .containsExactly("1 header", "2 data", "3 data", "4 data", "5 data", "6 data");
  }

  /** Figures whose header is far above, or missing, are figures of a statistician all the same. */
  @Test
  void sumsAreToldWhereNoHeaderStandsOverTheFigures() {
    assertThat(
            TableDrawing.of(
                    """
                    Mining | 21 | 265859 | 20539 | 60080
                    Oil | 211 | 152457 | 14653 | 37445
                    Other | 212,213 | 113402 | 5886 | 22636
                    Utilities | 22 | 591482 | 24196 | 83195
                    """)
                .classes)
        .containsExactly("1 derived", "2 data", "3 data", "4 data");
  }
}
