package org.unionledger.examples.cli.apply;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unionledger.command.Outcome;
import org.unionledger.event.LedgerEvent;
import org.unionledger.examples.cli.answer.PreviewAnswer;
import org.unionledger.examples.cli.console.Console;
import org.unionledger.examples.cli.console.Json;
import org.unionledger.identity.CommandId;
import org.unionledger.projections.preview.FigureChanges;
import org.unionledger.refusal.Explanation;
import org.unionledger.refusal.Refusal;
import org.unionledger.voucher.VoucherNumber;

/** Answers as JSON, one object a line. */
public final class JsonOutcomes extends OutcomeWriter {

  private final Console console;
  private final JsonGenerator json;

  /**
   * Writes to a console.
   *
   * @param console takes the answers
   * @throws IOException if nobody takes them
   */
  public JsonOutcomes(Console console) throws IOException {
    this.console = console;
    this.json = Json.to(console.answers());
  }

  @Override
  void write(
      long line, String outcome, CommandId id, long position, @Nullable VoucherNumber voucher)
      throws IOException {
    begin(line, outcome, id, position, voucher);
    end();
  }

  @Override
  void writePreview(long line, Outcome.Recorded would, LedgerEvent event, FigureChanges changes)
      throws IOException {
    begin(line, "WOULD_BE_RECORDED", would.id(), would.position(), would.voucher());
    PreviewAnswer.writeJson(event, changes, json);
    end();
  }

  private void begin(
      long line, String outcome, CommandId id, long position, @Nullable VoucherNumber voucher)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("line", line);
    json.writeStringField("id", id.value());
    json.writeStringField("outcome", outcome);
    json.writeNumberField("position", position);
    if (voucher != null) {
      json.writeStringField("voucher", voucher.toString());
    }
  }

  @Override
  void writeRefused(long line, Optional<CommandId> id, Refusal refusal) throws IOException {
    json.writeStartObject();
    json.writeNumberField("line", line);
    json.writeStringField("id", id.map(CommandId::value).orElse(null));
    json.writeStringField("outcome", "REFUSED");
    json.writeStringField("reason", refusal.reason());
    json.writeStringField("message", Explanation.of(refusal, console.language().locale()));
    RefusalData.write(refusal, json);
    end();
  }

  private void end() throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
  }

  @Override
  void flush() throws IOException {
    json.flush();
  }
}
