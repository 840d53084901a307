package org.unionledger.projections.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unionledger.journal.Fault;

/** What an audit found, for readers of English and of Chinese. */
class AuditTextTest {

  private static String message(AuditFault fault, long position, Locale locale) {
    return new AuditResult.Faulty(position, fault, "east 2020-记-3: 0.01\nCNY").message(locale);
  }

  @Test
  void a_message_says_where_what_and_what_to_do() {
    assertThat(message(AuditFault.VOUCHER_UNBALANCED, 7, Locale.UK))
        .isEqualTo(
            "position 7: the voucher does not balance (east 2020-记-3: 0.01?CNY);"
                + " no rule of the ledger lets this pass: find out what wrote it");
    assertThat(message(AuditFault.VOUCHER_UNBALANCED, 7, Locale.SIMPLIFIED_CHINESE))
        .isEqualTo("位置 7：凭证借贷不平（east 2020-记-3: 0.01?CNY）；账本规则不会允许此事，请查明由何程序写入");
    assertThat(message(AuditFault.STORAGE_DAMAGED, 0, Locale.ENGLISH))
        .startsWith("the database is damaged (");
    assertThat(message(AuditFault.STORAGE_DAMAGED, 0, Locale.CHINESE)).startsWith("数据库已损坏（");
  }

  @ParameterizedTest
  @EnumSource(AuditFault.class)
  void each_fault_has_its_own_sentence_in_both_languages(AuditFault fault) {
    Set<String> others = new HashSet<>();
    Arrays.stream(AuditFault.values())
        .filter(it -> it != fault)
        .forEach(
            it -> {
              others.add(message(it, 1, Locale.ENGLISH));
              others.add(message(it, 1, Locale.CHINESE));
            });
    assertThat(others)
        .doesNotContain(message(fault, 1, Locale.ENGLISH), message(fault, 1, Locale.CHINESE));
    assertThat(message(fault, 1, Locale.CHINESE)).doesNotContainPattern("[a-z]{5,}");
    assertThat(message(fault, 1, Locale.ENGLISH).replace("记", ""))
        .doesNotContainPattern("\\p{IsHan}");
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void what_the_journal_finds_keeps_its_name(Fault fault) {
    assertThat(AuditFault.of(fault)).hasToString(fault.name());
  }
}
