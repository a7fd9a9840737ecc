package id.payung.rules.cases;

import id.payung.rules.json.Json;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code payung law --cases FILE}: a file of cases in, an array of answers out. */
public final class CaseFile {

    private static final int DONE = 0;
    private static final int SOME_REFUSED = 1;
    private static final int WRONG_USAGE = 2;

    private CaseFile() {}

    /**
     * Answers every case of a file, each on a line of one JSON array.
     *
     * @param out the answers
     * @param err why there are none, if the file cannot be read
     * @return 0, or 1 if a case had no answer or the file holds no cases, or 2 if there is no file
     */
    public static int run(Path file, Cases cases, PrintStream out, PrintStream err) {
        try {
            return answer(Files.readString(file), cases, out, err);
        } catch (CharacterCodingException broken) {
            err.printf("%s is not UTF-8 text%n", file);
            return SOME_REFUSED;
        } catch (IOException broken) {
            err.printf("Cannot read %s. Maybe the path is wrong%n", file);
            return WRONG_USAGE;
        }
    }

    private static int answer(String text, Cases cases, PrintStream out, PrintStream err) {
        Json json;
        try {
            json = Json.parse(text);
        } catch (Json.BadJson bad) {
            err.println("The cases are no JSON: " + bad.getMessage());
            return SOME_REFUSED;
        }
        if (!(json instanceof Json.Arr(var items))) {
            err.println("The cases must be an array of {id, kind, date, inputs}");
            return SOME_REFUSED;
        }
        var status = DONE;
        var separator = "[\n";
        for (var item : items) {
            var answer = cases.answer(item);
            if (answer.members().containsKey("error")) {
                status = SOME_REFUSED;
            }
            out.print(separator);
            out.print(answer.print());
            separator = ",\n";
        }
        out.println(items.isEmpty() ? "[]" : "\n]");
        return status;
    }
}
