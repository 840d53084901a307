package org.unionledger.journal.histories;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * The journal's classes with some of them compiled anew. The whole packages are loaded again, so
 * that what is compiled anew is used by what is not.
 */
final class BuggyClasses extends ClassLoader {

  private static final List<String> PACKAGES =
      List.of("org.unionledger.journal.jdbc.", "org.unionledger.journal.turns.");

  private final Map<String, ByteArrayOutputStream> compiled = new HashMap<>();

  private BuggyClasses() {
    super(BuggyClasses.class.getClassLoader());
  }

  /**
   * Compiles sources.
   *
   * @param sources by the names of their classes
   * @param files what the compiler knows of the class path from its earlier work
   */
  static BuggyClasses of(Map<String, String> sources, JavaFileManager files) {
    BuggyClasses classes = new BuggyClasses();
    StringWriter messages = new StringWriter();
    List<Source> units =
        sources.entrySet().stream().map(e -> new Source(e.getKey(), e.getValue())).toList();
    List<String> options = List.of("-proc:none", "-nowarn", "-Xlint:none");
    boolean isCompiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(messages, classes.into(files), null, options, null, units)
            .call();
    if (!isCompiled) {
      throw new IllegalStateException("the planted bug does not compile: " + messages);
    }
    return classes;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    private Source(String name, String text) {
      super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /** Compiled classes are kept here and not in files. */
  private JavaFileManager into(JavaFileManager files) {
    return new ForwardingJavaFileManager<>(files) {
      @Override
      public JavaFileObject getJavaFileForOutput(
          Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
        return new SimpleJavaFileObject(URI.create("memory:///" + name + ".class"), kind) {
          @Override
          public OutputStream openOutputStream() {
            return compiled.computeIfAbsent(name, any -> new ByteArrayOutputStream());
          }
        };
      }
    };
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (PACKAGES.stream().noneMatch(name::startsWith)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? defined(name) : loaded;
    }
  }

  private Class<?> defined(String name) throws ClassNotFoundException {
    ByteArrayOutputStream bug = compiled.get(name);
    byte[] bytes = bug == null ? original(name) : bug.toByteArray();
    return defineClass(name, bytes, 0, bytes.length);
  }

  private byte[] original(String name) throws ClassNotFoundException {
    String file = name.replace('.', '/') + ".class";
    try (InputStream bytes = getResourceAsStream(file)) {
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
