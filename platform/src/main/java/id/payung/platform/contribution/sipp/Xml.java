package id.payung.platform.contribution.sipp;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One XML part of a workbook, read forward. Document types and entities are refused. */
final class Xml implements AutoCloseable {

    /** The longest text that a cell can hold. */
    static final int LONGEST = 32_767;

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader reader;

    private Xml(InputStream in) throws BadFile {
        this.in = in;
        try {
            this.reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw new BadFile(Problem.BROKEN_XML, "1");
        }
    }

    private static XMLInputFactory factory() {
        // The JDK's own, whatever else lies on the class path.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // No entity but the five of XML is let in. These it counts as well: without the zeros a
        // sheet with its 100,001st "&amp;" would be taken for an attack.
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.entityExpansionLimit", "0");
        return factory;
    }

    static Xml open(ZipFile zip, String place) throws IOException, BadFile {
        var entry = zip.getEntry(place);
        if (entry == null) {
            throw new BadFile(Problem.BROKEN_FILE);
        }
        return new Xml(ZipGate.counted(zip, entry));
    }

    /** Goes on to the next beginning or end of an element, or piece of text; false at the end. */
    boolean next() throws BadFile {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                            throw new BadFile(Problem.EXTERNAL_ENTITY);
                    case XMLStreamConstants.START_ELEMENT,
                            XMLStreamConstants.END_ELEMENT,
                            XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private BadFile broken(XMLStreamException e) {
        if (ZipGate.Exploded.isCause(e)) {
            return new BadFile(Problem.ZIP_BOMB);
        }
        var line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        return new BadFile(Problem.BROKEN_XML, line);
    }

    boolean isStart(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean isEnd(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    boolean isText() {
        return reader.isCharacters();
    }

    String name() {
        return reader.getLocalName();
    }

    /** An attribute, whatever its namespace; empty when it is not there. */
    String attribute(String name) {
        var value = attributeOrNull(name);
        return value == null ? "" : value;
    }

    private @Nullable String attributeOrNull(String name) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The id that points to another part, {@code r:id}. */
    String relation() {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            var space = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals("id") && space != null && !space.isEmpty()) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Adds the piece of text to what there is, up to what a cell can hold. */
    void appendTo(StringBuilder text) {
        var room = LONGEST - text.length();
        if (room > 0) {
            var length = Math.min(room, reader.getTextLength());
            text.append(reader.getTextCharacters(), reader.getTextStart(), length);
        }
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
