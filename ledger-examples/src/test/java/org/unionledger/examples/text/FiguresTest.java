package org.unionledger.examples.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;

class FiguresTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0.00",
    "-5, -0.05",
    "12345, 123.45",
    "-12345, -123.45",
    "123456, '1,234.56'",
    "-100000000, '-1,000,000.00'",
    "9223372036854775807, '92,233,720,368,547,758.07'"
  })
  void amountsAreGroupedByThousands(long fen, String text) {
    assertThat(Figures.of(new Amount(fen, Unit.CNY))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-999, -999", "1000, '1,000'", "-1234567, '-1,234,567'"})
  void countsAreGroupedByThousands(long count, String text) {
    assertThat(Figures.of(count)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 100, ░░░░░░░░░░",
    "9, 100, ░░░░░░░░░░",
    "10, 100, █░░░░░░░░░",
    "99, 100, █████████░",
    "100, 100, ██████████",
    "250, 100, ██████████",
    "-10, 100, ░░░░░░░░░░",
    "1, 0, ░░░░░░░░░░",
    "9223372036854775807, 9223372036854775807, ██████████"
  })
  void aBarIsFullOnlyWhereThePartIsTheWhole(long part, long whole, String bar) {
    assertThat(Figures.bar(new Amount(part, Unit.CNY), new Amount(whole, Unit.CNY), 10))
        .isEqualTo(bar);
  }
}
