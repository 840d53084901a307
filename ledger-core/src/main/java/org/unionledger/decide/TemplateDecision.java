package org.unionledger.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionledger.chart.Account;
import org.unionledger.chart.Chart;
import org.unionledger.chart.ChartId;
import org.unionledger.command.PostTemplate;
import org.unionledger.decide.state.LedgerState;
import org.unionledger.event.TemplatePosted;
import org.unionledger.money.DecimalAmount;
import org.unionledger.money.Unit;
import org.unionledger.refusal.Refusal;
import org.unionledger.refusal.TemplateRefusal;
import org.unionledger.template.AccountChoice;
import org.unionledger.template.PostingTemplate;
import org.unionledger.template.TemplateFigure;
import org.unionledger.template.TemplateLine;
import org.unionledger.voucher.DraftLine;

/** Decides movements that are posted by a template: from figures to lines. */
final class TemplateDecision {
  private static final int NEAREST = 3;

  private static final List<Rule<PostTemplate>> POSTING =
      List.of(
          (state, post) ->
              VoucherDecision.mayBeDated(state, post.book(), post.particulars().date()),
          TemplateDecision::templateExists,
          TemplateDecision::chartHasIt,
          TemplateDecision::figuresAreThose,
          TemplateDecision::choicesAreThose,
          TemplateDecision::accountsAreChosen,
          TemplateDecision::counterpartyIsNamed,
          TemplateDecision::fundIsMoved);

  private TemplateDecision() {}

  static Decision post(LedgerState state, PostTemplate post) {
    Refusal refusal = Rule.firstBroken(POSTING, state, post);
    if (refusal != null) {
      return new Decision.Refused(refusal);
    }
    Chart chart = BookDecisions.chartOf(state, post.book());
    List<DraftLine> lines =
        given(chart.id(), post).stream().map(line -> line(chart, line, post)).toList();
    MovementDraft draft =
        new MovementDraft(
            post.book(),
            post.by(),
            post.particulars(),
            post.purpose(),
            post.hold(),
            DimensionRules.spread(chart, lines, post.dimensions()));
    return VoucherDecision.record(
        state,
        draft,
        voucher ->
            new TemplatePosted(
                voucher,
                post.template(),
                post.party(),
                post.purpose(),
                HoldRules.draw(state, post.hold(), voucher)));
  }

  private static PostingTemplate template(PostTemplate post) {
    return PostingTemplate.find(post.template())
        .orElseThrow(
            () -> new IllegalStateException("ledger bug: " + post.template() + " not checked"));
  }

  /** The lines for which a figure is given. */
  private static List<TemplateLine> given(ChartId chart, PostTemplate post) {
    return template(post).in(chart).stream()
        .filter(line -> line.figures().stream().anyMatch(post.figures()::containsKey))
        .toList();
  }

  private static DraftLine line(Chart chart, TemplateLine line, PostTemplate post) {
    DecimalAmount sum = DecimalAmount.parse("0", Unit.CNY.code());
    for (String figure : line.figures()) {
      DecimalAmount amount = post.figures().get(figure);
      sum =
          amount == null
              ? sum
              : new DecimalAmount(sum.value().add(amount.value()), Unit.CNY.code());
    }
    String account = code(line, post);
    return new DraftLine(
        account,
        line.side(),
        sum,
        movesFund(chart, account) ? post.fund() : null,
        line.party() ? post.party() : null);
  }

  private static String code(TemplateLine line, PostTemplate post) {
    AccountChoice choice = line.account();
    return post.accounts().getOrDefault(choice.name(), choice.otherwise());
  }

  private static boolean movesFund(Chart chart, String account) {
    return chart.find(account).filter(it -> it.movesFunds() || it.earmarked()).isPresent();
  }

  private static @Nullable Refusal templateExists(LedgerState state, PostTemplate post) {
    return PostingTemplate.find(post.template()).isPresent()
        ? null
        : new TemplateRefusal.TemplateUnknown(post.template(), nearest(post.template()));
  }

  /** The templates that share most of their words with a name. */
  private static List<String> nearest(String name) {
    List<String> words = words(name);
    return PostingTemplate.all().stream()
        .sorted(Comparator.comparingLong(it -> -shared(words, it)))
        .limit(NEAREST)
        .map(PostingTemplate::name)
        .toList();
  }

  private static long shared(List<String> words, PostingTemplate template) {
    return words(template.name()).stream().filter(words::contains).count();
  }

  private static List<String> words(String name) {
    return List.of(name.split("_", -1));
  }

  private static @Nullable Refusal chartHasIt(LedgerState state, PostTemplate post) {
    ChartId chart = BookDecisions.chartOf(state, post.book()).id();
    return template(post).in(chart).isEmpty()
        ? new TemplateRefusal.TemplateNotOfChart(post.template(), chart)
        : null;
  }

  private static @Nullable Refusal figuresAreThose(LedgerState state, PostTemplate post) {
    ChartId chart = BookDecisions.chartOf(state, post.book()).id();
    List<TemplateFigure> figures = template(post).figuresIn(chart);
    List<String> names = figures.stream().map(TemplateFigure::name).toList();
    for (String given : post.figures().keySet()) {
      if (!names.contains(given)) {
        return new TemplateRefusal.FigureUnknown(post.template(), given, names);
      }
    }
    for (TemplateFigure figure : figures) {
      if (figure.required() && !post.figures().containsKey(figure.name())) {
        return new TemplateRefusal.FigureMissing(post.template(), figure.name(), names);
      }
    }
    return null;
  }

  private static @Nullable Refusal choicesAreThose(LedgerState state, PostTemplate post) {
    Chart chart = BookDecisions.chartOf(state, post.book());
    List<TemplateLine> lines = given(chart.id(), post);
    for (Map.Entry<String, String> chosen : post.accounts().entrySet()) {
      List<AccountChoice> choices =
          lines.stream()
              .map(TemplateLine::account)
              .filter(choice -> !choice.name().isEmpty() && choice.name().equals(chosen.getKey()))
              .toList();
      Account account = chart.find(chosen.getValue()).orElse(null);
      boolean allowed = account != null && choices.stream().allMatch(it -> it.allows(account));
      if (choices.isEmpty() || !allowed) {
        List<String> codes = choices.isEmpty() ? List.of() : choices.getFirst().codes();
        return new TemplateRefusal.AccountNotOfTemplate(
            post.template(), chosen.getKey(), chosen.getValue(), codes);
      }
    }
    return null;
  }

  /** The expenditure account is part of a programme's definition, never guessed. */
  private static @Nullable Refusal accountsAreChosen(LedgerState state, PostTemplate post) {
    ChartId chart = BookDecisions.chartOf(state, post.book()).id();
    for (TemplateLine line : given(chart, post)) {
      if (code(line, post).isEmpty()) {
        AccountChoice choice = line.account();
        return new TemplateRefusal.AccountChoiceOpen(
            post.template(), choice.name(), choice.codes());
      }
    }
    return null;
  }

  /** 135 and 215 are kept by counterparty (财会〔2021〕7号 附录1 总说明). */
  private static @Nullable Refusal counterpartyIsNamed(LedgerState state, PostTemplate post) {
    ChartId chart = BookDecisions.chartOf(state, post.book()).id();
    for (TemplateLine line : given(chart, post)) {
      if (line.partyRequired() && post.party() == null) {
        return new TemplateRefusal.CounterpartyNotNamed(post.template(), code(line, post));
      }
    }
    return null;
  }

  private static @Nullable Refusal fundIsMoved(LedgerState state, PostTemplate post) {
    String fund = post.fund();
    Chart chart = BookDecisions.chartOf(state, post.book());
    List<String> accounts = new ArrayList<>();
    given(chart.id(), post).forEach(line -> accounts.add(code(line, post)));
    return fund == null || accounts.stream().anyMatch(account -> movesFund(chart, account))
        ? null
        : new TemplateRefusal.TemplateMovesNoFund(post.template(), fund);
  }
}
