package org.unionledger.examples.cli;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines that tests apply. */
final class Commands {

  private Commands() {}

  /** Opens the book {@code b}, with a fund {@code f} of a million yuan. */
  static final String BOOK =
      """
      {"command":"OpenBook","id":"open","by":"admin",\
      "book":"b","name":"某工会","chart":"CN-UNION-2021","level":"GRASSROOTS"}
      {"command":"AuthoriseFund","id":"fund","by":"chair",\
      "book":"b","fund":"f","name":"慰问","amount":"1000000.00","unit":"CNY"}
      """;

  /** A voucher that spends from the fund. */
  static String voucher(String id, String yuan) {
    return """
    {"command":"PostVoucher","id":"%s","by":"clerk","approvedBy":"head","book":"b",\
    "date":"2022-05-05","type":"记","summary":"慰问","lines":[\
    {"account":"50405","side":"DEBIT","amount":"%s","unit":"CNY","fund":"f"},\
    {"account":"102","side":"CREDIT","amount":"%s","unit":"CNY"}]}
    """
        .formatted(id, yuan, yuan);
  }

  /** The book, and vouchers of 1 fen, 2 fen, 3 fen … */
  static String vouchers(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(n -> voucher("v-" + n, "%d.%02d".formatted(n / 100, n % 100)))
        .collect(Collectors.joining("", BOOK, ""));
  }
}
