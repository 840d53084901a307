package org.unionledger.benchmarks.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NumbersTest {

  @Test
  void threeDigitsCount() {
    assertThat(Numbers.brief(61_234_567)).isEqualTo("61.2 M");
    assertThat(Numbers.brief(1_000_000)).isEqualTo("1 M");
    assertThat(Numbers.brief(999_600)).isEqualTo("1 M");
    assertThat(Numbers.brief(340_000)).isEqualTo("340 k");
    assertThat(Numbers.brief(1_234)).isEqualTo("1,234");
    assertThat(Numbers.brief(0.123)).isEqualTo("0.12");
    assertThat(Numbers.brief(100)).isEqualTo("100");
  }

  @Test
  void durationsHaveTheirUnit() {
    assertThat(Numbers.duration(12.34)).isEqualTo("12.3 s");
    assertThat(Numbers.duration(0.0032)).isEqualTo("3.2 ms");
    assertThat(Numbers.duration(0.00002)).isEqualTo("20 µs");
  }
}
