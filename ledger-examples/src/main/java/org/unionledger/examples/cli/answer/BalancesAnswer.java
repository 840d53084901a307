package org.unionledger.examples.cli.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.unionledger.examples.cli.console.Json;
import org.unionledger.examples.text.Figures;
import org.unionledger.examples.text.Language;
import org.unionledger.examples.text.Table;
import org.unionledger.examples.text.Table.Column;
import org.unionledger.projections.balances.Balance;
import org.unionledger.projections.balances.BalanceKey;
import org.unionledger.projections.balances.Balances;
import org.unionledger.projections.directory.Directory;

/** Balances, as JSON and as a table. */
public final class BalancesAnswer {

  private BalancesAnswer() {}

  /**
   * Writes the answer of {@code ledger balances --json}, its line feed included.
   *
   * @param balances what to write
   * @param target takes the bytes
   * @throws IOException if the target does not take them
   */
  public static void writeJson(Balances balances, OutputStream target) throws IOException {
    try (JsonGenerator json = Json.to(target)) {
      json.writeStartObject();
      json.writeNumberField("position", balances.position());
      json.writeArrayFieldStart("balances");
      for (Balance balance : balances.balances()) {
        json.writeStartObject();
        json.writeStringField("book", balance.key().book().value());
        json.writeStringField("account", balance.key().account());
        json.writeStringField("fund", balance.key().fund());
        json.writeStringField("unit", balance.key().unit().code());
        json.writeStringField("debit", balance.debit().toPlainText());
        json.writeStringField("credit", balance.credit().toPlainText());
        json.writeStringField("balance", balance.balance().toPlainText());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  /**
   * The digest of the answer: what {@code ledger balances --json | sha256sum} prints.
   *
   * @param balances all balances of a ledger
   * @return SHA-256 over the bytes of {@link #writeJson}, in lower-case hexadecimal digits
   */
  public static String sha256(Balances balances) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      writeJson(balances, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException | IOException impossible) {
      throw new IllegalStateException("ledger bug: no SHA-256", impossible);
    }
  }

  /**
   * The balances as a table.
   *
   * @param balances what to show
   * @param directory knows the charts of the books
   * @param language what the reader reads
   * @return one row for each balance
   */
  public static Table table(Balances balances, Directory directory, Language language) {
    Table table =
        Table.of(
            Column.words(language.choose("账套", "Book")),
            Column.words(language.choose("科目", "Account")),
            Column.words(language.choose("专项", "Fund")),
            Column.figures(language.choose("借方发生额", "Debit")),
            Column.figures(language.choose("贷方发生额", "Credit")),
            Column.figures(language.choose("余额", "Balance")),
            Column.words(language.choose("单位", "Unit")));
    for (Balance balance : balances.balances()) {
      table.row(
          balance.key().book().value(),
          account(balance.key(), directory, language),
          balance.key().fund(),
          Figures.of(balance.debit()),
          Figures.of(balance.credit()),
          Figures.of(balance.balance()),
          balance.key().unit().code());
    }
    return table;
  }

  private static String account(BalanceKey key, Directory directory, Language language) {
    return directory
        .book(key.book())
        .map(opened -> AccountNames.of(opened.chart(), key.account(), language.locale()))
        .orElse(key.account());
  }
}
