package org.unionledger.json;

import static org.unionledger.json.Field.PARTY;
import static org.unionledger.json.Field.PURPOSE;
import static org.unionledger.json.Field.TEMPLATE;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.PostTemplate;
import org.unionledger.dimension.Dimensions;
import org.unionledger.event.TemplatePosted;
import org.unionledger.fund.FundId;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.identity.PartyId;
import org.unionledger.identity.Texts;
import org.unionledger.money.DecimalAmount;
import org.unionledger.money.Unit;
import org.unionledger.voucher.Particulars;
import org.unionledger.voucher.Voucher;

/** Movements that are posted by a template. */
final class TemplateForms {
  private TemplateForms() {}

  static PostTemplate postTemplate(CommandFields in) {
    CommandId id = in.id();
    Actor by = in.by();
    BookId book = in.book();
    Particulars particulars = in.particulars();
    String template = in.line("template");
    SortedMap<String, DecimalAmount> figures =
        named(
            in.object("figures"),
            (object, name) ->
                object.text(name, value -> DecimalAmount.parse(value, Unit.CNY.code())));
    SortedMap<String, String> accounts =
        in.has("accounts")
            ? named(
                in.object("accounts"),
                (object, name) -> object.text(name, value -> Texts.line(name, value)))
            : new TreeMap<>();
    @Nullable String fund = in.optional("fund", FundId::requireCode);
    @Nullable PartyId party = in.optional("party", PartyId::new);
    @Nullable String purpose = in.optionalLine("purpose");
    @Nullable String hold = in.hold();
    Dimensions dimensions = DimensionForms.dimensions(in);
    return in.at(
        "figures",
        () ->
            new PostTemplate(
                id,
                by,
                book,
                particulars,
                template,
                figures,
                accounts,
                fund,
                party,
                purpose,
                hold,
                dimensions));
  }

  private static <T> SortedMap<String, T> named(
      Fields object, BiFunction<Fields, String, T> reader) {
    SortedMap<String, T> values = new TreeMap<>();
    object.names().forEach(name -> values.put(name, reader.apply(object, name)));
    return values;
  }

  static void write(PostTemplate command, CommandText out) {
    out.text("book", command.book());
    out.voucher(command.particulars()).text("template", command.template());
    JsonText figures = new JsonText();
    command.figures().forEach((name, it) -> figures.text(name, it.value().toPlainString()));
    out.object("figures", figures);
    if (!command.accounts().isEmpty()) {
      JsonText accounts = new JsonText();
      command.accounts().forEach(accounts::text);
      out.object("accounts", accounts);
    }
    out.text("fund", command.fund())
        .text("party", command.party())
        .text("purpose", command.purpose())
        .text("hold", command.hold());
    DimensionForms.write(command.dimensions(), out);
    out.evidence(command.particulars());
  }

  static TemplatePosted templatePosted(EventFields in) {
    Voucher voucher = VoucherEvents.voucher(in);
    String template = in.recurring(TEMPLATE);
    @Nullable PartyId party = in.isAt(PARTY) ? in.party(PARTY) : null;
    @Nullable String purpose = in.optionalRecurring(PURPOSE);
    return new TemplatePosted(voucher, template, party, purpose, HoldForms.draw(in));
  }

  static void write(TemplatePosted event, EventText out) throws IOException {
    VoucherEvents.write(event.voucher(), out);
    out.text(TEMPLATE, event.template()).text(PARTY, event.party()).text(PURPOSE, event.purpose());
    HoldForms.write(event.draw(), out);
  }
}
