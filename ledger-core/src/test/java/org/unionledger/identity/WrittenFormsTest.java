package org.unionledger.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.unionledger.fund.FundId;
import org.unionledger.money.Amount;
import org.unionledger.money.Unit;
import org.unionledger.voucher.VoucherNumber;

/** The forms of short texts are walked by hand; they are those of these patterns. */
class WrittenFormsTest {
  private static final int ROUNDS = 20_000;
  private static final List<String> CHARACTERS =
      List.of(
          "a", "Z", "é", "东", "𠮷", "0", "7", "٣", "Ⅷ", "½", "ǅ", "ʰ", "_", ".", "-", ":", "/", "#",
          "@", " ", "\t", "\u0000", "\u00a0", "\u200b", "\u2028", "\ud83d", "\ude00", "😀", "+",
          "记", "付", "2020", "-记-", "1");

  @Test
  void identifiers() {
    Map<Function<String, ?>, String> forms =
        Map.of(
            BookId::new,
            "[\\p{L}\\p{N}_.-]{1,64}",
            CommandId::new,
            "[\\p{L}\\p{N}_.:/#-]{1,64}",
            PartyId::new,
            "[\\p{L}\\p{N}_.:-]{1,64}",
            Actor::new,
            "[\\p{L}\\p{N}_.@:-]{1,64}",
            FundId::requireCode,
            "(?=.{1,96}$)[\\p{L}\\p{N}_.-]+(/[\\p{L}\\p{N}_.-]+)*",
            code -> new Unit(code, 0),
            "\\p{L}[\\p{L}\\p{N}_-]{0,15}");
    forms.forEach((form, pattern) -> assertSameForm(form, Pattern.compile(pattern)));
  }

  @Test
  void cleanLines() {
    Pattern clean = Pattern.compile("[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]{1,200}");
    Random random = new Random(20_200_302);
    for (int round = 0; round < ROUNDS; round++) {
      String text = text(random, 12);
      boolean line = clean.matcher(text).matches() && text.equals(text.strip());
      assertThat(accepted(value -> Texts.line("name", value), text)).as(text).isEqualTo(line);
    }
  }

  @Test
  void longestIdentifierCountsCharactersAndNotHalvesOfThem() {
    assertThat(accepted(BookId::new, "𠮷".repeat(64))).isTrue();
    assertThat(accepted(BookId::new, "𠮷".repeat(65))).isFalse();
  }

  @Test
  void voucherNumbers() {
    String fraction = "(-([1-9]|[1-9]\\d)/([2-9]|[1-9]\\d))?";
    assertSameForm(
        VoucherNumber::parse, Pattern.compile("\\d{4}-[记收付转]-[1-9]\\d{0,17}" + fraction));
    assertThat(VoucherNumber.parse("2020-付-31")).hasToString("2020-付-31");
    assertThat(VoucherNumber.parse("2020-付-12-3/3")).hasToString("2020-付-12-3/3");
    for (String wrong :
        List.of(
            "-3/2", "-0/2", "-1/1", "-1/100", "-01/3", "-1/", "-/3", "-1", "-", "-1/3/3", "/3")) {
      assertThat(accepted(VoucherNumber::parse, "2020-记-12" + wrong)).as(wrong).isFalse();
    }
    assertThat(accepted(VoucherNumber::parse, "+202-记-1")).isFalse();
    assertThat(accepted(VoucherNumber::parse, "2020-记-01")).isFalse();
    assertThat(accepted(VoucherNumber::parse, "2020-记-+1")).isFalse();
    assertThat(accepted(VoucherNumber::parse, "２０２０-记-1")).isFalse();
  }

  @Test
  void amounts() {
    Random random = new Random(20_200_302);
    for (int round = 0; round < ROUNDS; round++) {
      long minor = random.nextLong() >> random.nextInt(63);
      int scale = random.nextInt(Unit.GREATEST_SCALE + 1);
      String text = BigDecimal.valueOf(minor, scale).toPlainString();
      assertThat(Amount.parse(text, "kg")).isEqualTo(new Amount(minor, new Unit("kg", scale)));
    }
    for (String wrong :
        List.of("", "-", ".", "1.", ".5", "+1", "1,5", "1e3", "--1", "1.2.3", " 1", "٣", "0x1")) {
      assertThat(accepted(text -> Amount.parse(text, "kg"), wrong)).as(wrong).isFalse();
    }
    assertThat(accepted(text -> Amount.parse(text, "kg"), "9223372036854775807")).isTrue();
    assertThat(accepted(text -> Amount.parse(text, "kg"), "9223372036854775808")).isFalse();
    assertThat(accepted(text -> Amount.parse(text, "kg"), "1.0000000")).isFalse();
  }

  private static void assertSameForm(Function<String, ?> form, Pattern pattern) {
    long seed = 20_200_302;
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      String text = text(random, round % 50 == 0 ? 120 : 5);
      assertThat(accepted(form, text))
          .as("seed %d, %s, \"%s\"", seed, pattern, text)
          .isEqualTo(pattern.matcher(text).matches());
    }
  }

  private static boolean accepted(Function<String, ?> form, String text) {
    try {
      return form.apply(text) != null;
    } catch (InvalidValueException refused) {
      return false;
    }
  }

  private static String text(Random random, int longest) {
    StringBuilder text = new StringBuilder();
    for (int count = random.nextInt(longest + 1); count > 0; count--) {
      text.append(CHARACTERS.get(random.nextInt(CHARACTERS.size())));
    }
    return text.toString();
  }
}
