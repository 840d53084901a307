package org.unionledger.template;

/**
 * An amount that a template asks for.
 *
 * @param name what it is called
 * @param required whether the movement cannot be without it
 */
public record TemplateFigure(String name, boolean required) {}
