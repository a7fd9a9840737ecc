package id.payung.house.build;

import static java.util.stream.Collectors.joining;

import static javax.xml.xpath.XPathConstants.STRING;

import id.payung.house.Repository;

import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

/** javac as the repository's pom sets it: the same flags, the same plugins, another process. */
final class Compiler {
    private static final String ARGUMENTS =
            "//plugin[artifactId='maven-compiler-plugin']/configuration/compilerArgs/arg";

    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");

    private final Path folder;

    /** Compiles in that folder. */
    Compiler(Path folder) {
        this.folder = folder;
    }

    /**
     * What came of a compilation.
     *
     * @param status 0 when the source was accepted
     * @param messages everything that the compiler said
     */
    record Outcome(int status, String messages) {}

    /** Compiles one source under its name. */
    Outcome compile(String name, String source) throws Exception {
        var file = Files.writeString(folder.resolve(name), source);
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(flags());
        var classPath = jars();
        command.addAll(List.of("-processorpath", classPath, "-classpath", classPath));
        command.addAll(List.of("-d", folder.resolve("classes").toString(), file.toString()));
        var javac = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var said = javac.getInputStream()) {
            var messages = new String(said.readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(javac.waitFor(), messages);
        }
    }

    /** The libraries of this test, the compiler's plugins among them. */
    private static String jars() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .collect(joining(File.pathSeparator));
    }

    /** The flags of the root pom, so that a flag taken out there is missed here. */
    static List<String> flags() throws IOException {
        var document = pom();
        var flags = new ArrayList<String>();
        var arguments = (NodeList) find(ARGUMENTS, document, XPathConstants.NODESET);
        for (var i = 0; i < arguments.getLength(); i++) {
            var text = arguments.item(i).getTextContent().strip();
            flags.add(PROPERTY.matcher(text).replaceAll(name -> property(name.group(1), document)));
        }
        return flags;
    }

    private static String property(String name, Document pom) {
        return (String) find("/project/properties/*[name()='" + name + "']", pom, STRING);
    }

    private static Object find(String path, Document pom, QName kind) {
        try {
            return XPathFactory.newInstance().newXPath().evaluate(path, pom, kind);
        } catch (XPathExpressionException wrong) {
            throw new IllegalArgumentException(path, wrong);
        }
    }

    private static Document pom() throws IOException {
        var file = Repository.here().root().resolve("pom.xml").toFile();
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file);
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException(unreadable);
        }
    }
}
