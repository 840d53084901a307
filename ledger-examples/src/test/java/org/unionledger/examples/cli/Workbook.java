package org.unionledger.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The first sheet of a workbook, read from its XML. */
final class Workbook {

  private final Map<String, String> cells = new HashMap<>();

  private Workbook() {}

  static Workbook read(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<String> texts =
          elements(xml(zip, "xl/sharedStrings.xml"), "si").stream()
              .map(Element::getTextContent)
              .toList();
      Workbook workbook = new Workbook();
      for (Element cell : elements(xml(zip, "xl/worksheets/sheet1.xml"), "c")) {
        String value = cell.getTextContent();
        workbook.cells.put(
            cell.getAttribute("r"),
            cell.getAttribute("t").equals("s")
                ? "s:" + texts.get(Integer.parseInt(value))
                : "n:" + value);
      }
      return workbook;
    }
  }

  private static Document xml(ZipFile zip, String name) throws IOException {
    try (InputStream bytes = zip.getInputStream(Objects.requireNonNull(zip.getEntry(name), name))) {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(bytes);
    } catch (ParserConfigurationException | SAXException malformed) {
      throw new IOException(malformed);
    }
  }

  private static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    return IntStream.range(0, found.getLength())
        .mapToObj(index -> (Element) found.item(index))
        .toList();
  }

  /** A text as {@code s:text}, a number as {@code n:number}. */
  String cell(String reference) {
    return cells.getOrDefault(reference, "");
  }
}
