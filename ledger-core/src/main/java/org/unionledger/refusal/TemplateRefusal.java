package org.unionledger.refusal;

import java.util.List;
import org.unionledger.chart.ChartId;

/** What is wrong with a movement that is to be posted by a template. */
public sealed interface TemplateRefusal extends Refusal {

  /**
   * There is no such template.
   *
   * @param template the name asked for
   * @param nearest the templates whose names are most like it
   */
  record TemplateUnknown(String template, List<String> nearest) implements TemplateRefusal {
    /** Copies the names. */
    public TemplateUnknown {
      nearest = List.copyOf(nearest);
    }
  }

  /**
   * The book's chart has no such movement.
   *
   * @param template the template
   * @param chart the book's chart
   */
  record TemplateNotOfChart(String template, ChartId chart) implements TemplateRefusal {}

  /**
   * A figure that the template cannot be without is not given.
   *
   * @param template the template
   * @param figure the figure
   * @param asked all that it asks for
   */
  record FigureMissing(String template, String figure, List<String> asked)
      implements TemplateRefusal {
    /** Copies the names. */
    public FigureMissing {
      asked = List.copyOf(asked);
    }
  }

  /**
   * A figure is given that the template does not ask for.
   *
   * @param template the template
   * @param figure the figure
   * @param asked all that it asks for
   */
  record FigureUnknown(String template, String figure, List<String> asked)
      implements TemplateRefusal {
    /** Copies the names. */
    public FigureUnknown {
      asked = List.copyOf(asked);
    }
  }

  /**
   * The template leaves a choice of accounts that nobody made.
   *
   * @param template the template
   * @param choice what is to be chosen
   * @param accounts what may be chosen; an asterisk stands for all that begin so
   */
  record AccountChoiceOpen(String template, String choice, List<String> accounts)
      implements TemplateRefusal {
    /** Copies the codes. */
    public AccountChoiceOpen {
      accounts = List.copyOf(accounts);
    }
  }

  /**
   * An account was chosen that the template does not leave to choose, or a choice that it does not
   * have.
   *
   * @param template the template
   * @param choice what was chosen
   * @param account the account
   * @param accounts what may be chosen, nothing if there is no such choice
   */
  record AccountNotOfTemplate(String template, String choice, String account, List<String> accounts)
      implements TemplateRefusal {
    /** Copies the codes. */
    public AccountNotOfTemplate {
      accounts = List.copyOf(accounts);
    }
  }

  /**
   * A line of the template is kept by counterparty, and none is named.
   *
   * @param template the template
   * @param account the account of the line
   */
  record CounterpartyNotNamed(String template, String account) implements TemplateRefusal {}

  /**
   * A fund is named that no line of the template moves.
   *
   * @param template the template
   * @param fund the fund
   */
  record TemplateMovesNoFund(String template, String fund) implements TemplateRefusal {}
}
