package id.payung.platform.contribution.sipp;

import java.util.List;

/**
 * Where the rows are: the book, the sheet in it, and how its columns were understood.
 *
 * @param notices about the file as a whole
 */
record Source(Book book, Book.Sheet sheet, Header header, List<Fault> notices) {

    Source {
        notices = List.copyOf(notices);
    }
}
