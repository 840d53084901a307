package org.unionledger.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** An update checker under Axon's names, which a host may have on its class path. */
final class UpdateChecker {
  private static final String CHECKER =
      """
      package org.axonframework.update;

      public final class UpdateChecker {}
      """;

  private static final String ENHANCER =
      """
      package org.axonframework.update;

      import org.axonframework.common.configuration.ComponentRegistry;
      import org.axonframework.common.configuration.ConfigurationEnhancer;

      public final class UpdateCheckerConfigurationEnhancer implements ConfigurationEnhancer {
        @Override
        public void enhance(ComponentRegistry registry) {
          System.setProperty("test.updates.asked", "yes");
        }
      }
      """;

  private UpdateChecker() {}

  /** Compiles it into the child's class path, registered as Axon registers its own. */
  static void compileInto(ChildProcess child) throws IOException {
    Path sources = Files.createDirectories(child.work.resolveSibling("sources"));
    Path checker = Files.writeString(sources.resolve("UpdateChecker.java"), CHECKER);
    Path enhancer =
        Files.writeString(sources.resolve("UpdateCheckerConfigurationEnhancer.java"), ENHANCER);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    int status =
        compiler.run(
            null,
            null,
            null,
            "-proc:none",
            "-cp",
            System.getProperty("java.class.path"),
            "-d",
            child.extraClasses().toString(),
            checker.toString(),
            enhancer.toString());
    assertThat(status).isZero();
    child.service(
        "org.axonframework.common.configuration.ConfigurationEnhancer",
        "org.axonframework.update.UpdateCheckerConfigurationEnhancer");
  }
}
