package id.payung.platform.coverage.figure;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** A file of figures that tests alter cell by cell, such as that of the seed paper. */
final class Case {

    private final List<String> header;
    private final List<Map<String, String>> rows;

    private Case(List<String> header, List<Map<String, String>> rows) {
        this.header = header;
        this.rows = rows;
    }

    /** The figures of the seed paper, as the product ships them. */
    static Case ofThePaper() {
        return of("/id/payung/platform/coverage/data/agustini-putra-2022.csv");
    }

    static Case of(String resource) {
        try (var in = Case.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new AssertionError(resource + " is missing");
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            try (var reader = CsvReader.builder().ofNamedCsvRecord(text)) {
                var records = reader.stream().toList();
                return new Case(
                        records.getFirst().getHeader(),
                        records.stream()
                                .map(r -> (Map<String, String>) new TreeMap<>(r.getFieldsAsMap()))
                                .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy with one cell changed; the row must be there. */
    Case with(String id, String column, String value) {
        if (rows.stream().noneMatch(row -> id.equals(row.get("id")))) {
            throw new AssertionError("no row " + id);
        }
        return mapped((row, name) ->
                id.equals(row.get("id")) && name.equals(column)
                        ? value
                        : row.getOrDefault(name, ""));
    }

    /** A copy in which every cell is what the function makes of its row and column. */
    Case mapped(BiFunction<Map<String, String>, String, String> cell) {
        var copies = new ArrayList<Map<String, String>>();
        for (var row : rows) {
            var copy = new TreeMap<String, String>();
            header.forEach(name -> copy.put(name, cell.apply(row, name)));
            copies.add(copy);
        }
        return new Case(header, copies);
    }

    Case shuffled(long seed) {
        var copies = new ArrayList<>(rows);
        Collections.shuffle(copies, new Random(seed));
        return new Case(header, copies);
    }

    FigureFile file() {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(header);
            for (var row : rows) {
                writer.writeRecord(
                        header.stream().map(name -> row.getOrDefault(name, "")).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FigureFile.read(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    List<Figure> figures() {
        return file().figures();
    }

    /** The findings as {@code kind A+B}, with the ids in alphabetical order, sorted. */
    List<String> findings() {
        return FigureCheck.findings(figures()).stream()
                .map(f ->
                        f.fault().id()
                                + " "
                                + f.figures().stream().sorted().collect(Collectors.joining("+")))
                .sorted()
                .toList();
    }

    /** What this file has that the other has not. */
    List<String> findingsBeyond(Case other) {
        var more = new ArrayList<>(findings());
        other.findings().forEach(more::remove);
        return List.copyOf(new TreeSet<>(more));
    }
}
