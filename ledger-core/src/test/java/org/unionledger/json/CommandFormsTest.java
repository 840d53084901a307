package org.unionledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unionledger.command.AllotFund;
import org.unionledger.command.AuthoriseFund;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.MovementCommand;
import org.unionledger.command.ReceiveDues;
import org.unionledger.fund.Window;
import org.unionledger.voucher.VoucherType;

/** What a line may leave open or write otherwise, and what it then means. */
class CommandFormsTest {
  private static final String FUND = Lines.command("AuthoriseFund-without-limits");

  @Test
  void aVoucherWithoutTypeIsGeneral() throws Exception {
    String line = Lines.command("PostVoucher").replace("\"type\":\"记\",", "");
    assertThat(CommandJson.read(line))
        .isEqualTo(CommandJson.read(Lines.command("PostVoucher")))
        .isInstanceOfSatisfying(
            MovementCommand.class,
            command -> assertThat(command.particulars().type()).isEqualTo(VoucherType.GENERAL));
  }

  @Test
  void superfluousZerosAreNotContent() throws Exception {
    assertThat(CommandJson.read(FUND.replace("\"100000\"", "\"0100000.00\"")))
        .isEqualTo(CommandJson.read(FUND));
  }

  @Test
  void fieldsMayComeInAnyOrderAndWithWhiteSpace() throws Exception {
    String fields = FUND.substring(1, FUND.length() - 1);
    List<String> reversed = new ArrayList<>(List.of(fields.split(",(?=\")")));
    Collections.reverse(reversed);
    String line = reversed.stream().collect(Collectors.joining(" ,\t", " { ", " } "));
    assertThat(CommandJson.read(line)).isEqualTo(CommandJson.read(FUND));
    assertThat(CommandJson.write(CommandJson.read(line))).isEqualTo(FUND);
  }

  @Test
  void anEndThatARootFundLeavesOutIsOpen() throws Exception {
    assertThat(window(FUND)).isNull();
    assertThat(window(FUND.replace("}", ",\"from\":\"2020-02-01\"}")))
        .isEqualTo(new Window(LocalDate.of(2020, 2, 1), Window.LATEST));
    assertThat(window(FUND.replace("}", ",\"to\":\"2020-12-31\"}")))
        .isEqualTo(new Window(Window.EARLIEST, LocalDate.of(2020, 12, 31)));
  }

  @Test
  void aFundBelowAnotherInheritsAWindowThatItDoesNotName() throws Exception {
    AllotFund allot = (AllotFund) CommandJson.read(Lines.command("AllotFund-inheriting"));
    assertThat(allot.terms().window()).isNull();
  }

  @Test
  void duesAreInYuanWithoutSayingSo() throws Exception {
    ReceiveDues dues = (ReceiveDues) CommandJson.read(Lines.command("ReceiveDues"));
    assertThat(dues.amount()).hasToString("2000 CNY");
    assertThat(dues.payroll()).hasToString("100000 CNY");
  }

  @Test
  void quotesAndBackslashesAndRareCharactersComeBack() throws Exception {
    String line = FUND.replace("口罩", "\\\"口罩\\\" \\\\ 𠮷 \\u5c71\\ud842\\udfb7");
    LedgerCommand command = CommandJson.read(line);
    assertThat(((AuthoriseFund) command).name()).isEqualTo("\"口罩\" \\ 𠮷 山𠮷");
    assertThat(CommandJson.read(CommandJson.write(command))).isEqualTo(command);
  }

  private static @Nullable Window window(String line) throws MalformedCommandException {
    return ((AuthoriseFund) CommandJson.read(line)).terms().window();
  }
}
