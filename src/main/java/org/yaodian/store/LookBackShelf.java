package org.yaodian.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yaodian.lookback.FindingCase;
import org.yaodian.lookback.FindingQuery;
import org.yaodian.lookback.FindingSort;
import org.yaodian.lookback.LookBack;
import org.yaodian.lookback.OpenFinding;
import org.yaodian.lookback.Rate;
import org.yaodian.lookback.RoundFacts;
import org.yaodian.plan.Forebear;
import org.yaodian.plan.Plan;
import org.yaodian.plan.WorkItem;

/** The rounds and findings of a plan file, as they are read. */
public final class LookBackShelf {
    private final RegisterShelf.Asking file;

    LookBackShelf(RegisterShelf.Asking file) {
        this.file = file;
    }

    /** All rounds opened up to a day, in the order of their numbers. */
    public List<LookBack> rounds(LocalDate on) {
        return file.read(reading -> new LookBackReader(reading).rounds(on));
    }

    /** A round with what it goes through and what it saw up to a day. */
    public RoundFacts facts(LookBack round, LocalDate on) {
        return file.read(reading -> new LookBackReader(reading).facts(round, on));
    }

    /** Which items of the plan carry on which of an earlier one. */
    public List<Forebear> forebears(Plan plan) {
        return file.read(reading -> new LookBackReader(reading).forebears(plan));
    }

    /** The finding with the short number, whatever the day; empty where there is none. */
    public Optional<FindingCase> finding(int number) {
        return file.read(reading -> new FindingReader(reading).numbered(number));
    }

    /** A page of findings. */
    public List<FindingCase> page(FindingQuery query, FindingSort sort, int offset, int limit) {
        return file.read(reading -> new FindingReader(reading).page(query, sort, offset, limit));
    }

    /** All findings that are asked for, the latest found first. */
    public List<FindingCase> all(FindingQuery query) {
        return page(query, FindingSort.LATEST, 0, Integer.MAX_VALUE);
    }

    /** Those of the asked for that are open, as a board arranges them, the latest found first. */
    public List<OpenFinding> open(FindingQuery query) {
        return file.read(reading -> new FindingReader(reading).open(query));
    }

    /** The findings with these ids, in the same order. */
    public List<FindingCase> of(List<UUID> ids) {
        return file.read(reading -> new FindingReader(reading).of(ids));
    }

    public int count(FindingQuery query) {
        return file.read(reading -> new FindingReader(reading).count(query));
    }

    /** The numbers of closings that begin so. */
    public List<String> closingNumbers(String beginning) {
        return file.read(reading -> new FindingReader(reading).closingNumbers(beginning));
    }

    /** The items that the rounds go through. */
    public List<WorkItem> itemsOf(List<LookBack> rounds) {
        return file.read(reading -> new LookBackReader(reading).itemsOf(rounds));
    }

    /** The short numbers of findings, by their ids. */
    public Map<UUID, Integer> numbersOf(List<UUID> findings) {
        return file.read(reading -> new FindingReader(reading).numbersOf(findings));
    }

    /** Whether an inspection or a finding is about the item. */
    public boolean isLookedAt(UUID itemId) {
        return file.read(reading -> new LookBackReader(reading).isLookedAt(itemId));
    }

    /** The links of an item to the one that it carries on and to the one that carries it on. */
    public List<Forebear> forebearsOf(UUID itemId) {
        return file.read(reading -> new LookBackReader(reading).forebearsOf(itemId));
    }

    /** For each round and division what was found and what became of it, by the day. */
    public List<Rate> rates(LocalDate on) {
        return file.read(reading -> new FindingReader(reading).rates(on));
    }
}
