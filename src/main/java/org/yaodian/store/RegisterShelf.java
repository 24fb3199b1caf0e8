package org.yaodian.store;

import static org.yaodian.store.schema.Tables.ENTRY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.yaodian.register.Entry;
import org.yaodian.register.EntryQuery;
import org.yaodian.register.RegisterDefinition;
import org.yaodian.register.RegisterLink;
import org.yaodian.register.Tallies.TalliedEntry;
import org.yaodian.register.UsedAct;

/** The registers of a plan file and their entries, as they are read. */
public final class RegisterShelf {
    /** Asks the file a question within one transaction. */
    interface Asking {
        <V> V read(Function<DSLContext, V> question);
    }

    private final Asking file;
    private final Questions.Answering answers;

    RegisterShelf(Asking file, Questions.Answering answers) {
        this.file = file;
        this.answers = answers;
    }

    /** Every version of every register's definition that the file has. */
    public List<RegisterDefinition> definitions() {
        return answers.ask(EntryReader::definitions);
    }

    /** The office's word on which items the plan's registers serve. */
    public List<RegisterLink> links(UUID planId) {
        return answers.ask(reading -> EntryReader.links(reading, planId));
    }

    /** The entry with the short number and what was done with it; empty where there is none. */
    public Optional<TalliedEntry> entry(int number) {
        return file.read(reading -> {
            EntryReader reader = new EntryReader(reading);
            return reader.entry(number).map(entry -> new TalliedEntry(entry, reader.acts(entry.id())));
        });
    }

    /** The short number of an entry. */
    public int numberOf(UUID entryId) {
        return file.read(reading -> reading.select(ENTRY.NUMBER)
                .from(ENTRY)
                .where(ENTRY.ID.eq(entryId.toString()))
                .fetchSingle(ENTRY.NUMBER));
    }

    /** The entry with the office's own number in a register. */
    public Optional<TalliedEntry> entry(String register, int year, int running) {
        return file.read(reading -> {
            EntryReader reader = new EntryReader(reading);
            return reader.entry(register, year, running).map(entry -> new TalliedEntry(entry, reader.acts(entry.id())));
        });
    }

    /** A page of a register's entries, each with what was done with it. */
    public List<TalliedEntry> page(EntryQuery query, int offset, int limit) {
        return file.read(reading -> new EntryPages(reading).page(query, offset, limit));
    }

    /** Entries of any register in which a text stands, the latest first. */
    public List<Entry> holding(String text, int limit) {
        return file.read(reading -> new EntryPages(reading).holding(text, limit));
    }

    /** A division's open entries of any register on a day, as they came in. */
    public List<TalliedEntry> openOf(UUID divisionId, LocalDate on, int limit) {
        return file.read(reading -> new EntryPages(reading).openOf(divisionId, on, limit));
    }

    /** The next entries behind one by their numbers, whatever the query's order; from the first where it is null. */
    public List<TalliedEntry> after(EntryQuery query, Entry after, int limit) {
        return file.read(reading -> new EntryPages(reading).after(query, after, limit));
    }

    /** Which moves and acts the entries have that are asked for. */
    public List<UsedAct> usedActs(EntryQuery query) {
        return file.read(reading -> new EntryPages(reading).usedActs(query));
    }

    public int count(EntryQuery query) {
        return file.read(reading -> new EntryPages(reading).count(query));
    }

    /** Passes every entry of a register on, whatever its plan, as one moment has them; few are in memory together. */
    public void forEach(String register, Consumer<TalliedEntry> each) {
        file.read(reading -> {
            EntryPages pages = new EntryPages(reading);
            List<TalliedEntry> page = pages.ofRegister(register, null);
            while (!page.isEmpty()) {
                page.forEach(each);
                page = pages.ofRegister(register, page.get(page.size() - 1).entry());
            }
            return null;
        });
    }

    /** The next running number of a register in a year. */
    public int nextRunning(String register, int year) {
        return file.read(reading -> new EntryReader(reading).nextRunning(register, year));
    }
}
