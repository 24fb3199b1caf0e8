package org.yaodian.ui.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.collections.ObservableListBase;

/**
 * What may be thousands as a list as long as they are, of which only the pages that are looked at are read. A thing whose
 * page has not come yet is null.
 */
public final class PagedList<T> extends ObservableListBase<T> {
    public static final int PAGE = 100;
    private static final int MOST_PAGES = 20;

    /** Reads a page and hands it over later, on the FX thread. */
    private final BiConsumer<Integer, Consumer<List<T>>> reader;

    private final Map<Integer, List<T>> pages = new HashMap<>();
    private final Set<Integer> asked = new LinkedHashSet<>();
    private int size;
    private int generation;

    /** @param reader takes the offset of a page and whoever wants it */
    public PagedList(BiConsumer<Integer, Consumer<List<T>>> reader) {
        this.reader = reader;
    }

    /** Another list, of which the first page is there. */
    public void show(int newSize, List<T> firstPage) {
        beginChange();
        List<T> gone = snapshot();
        generation++;
        pages.clear();
        asked.clear();
        asked.add(0);
        size = newSize;
        pages.put(0, List.copyOf(firstPage));
        nextReplace(0, size, gone);
        endChange();
    }

    private List<T> snapshot() {
        // what goes is not read for the sake of telling it
        return java.util.Collections.nCopies(size, null);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public T get(int index) {
        int page = index / PAGE;
        List<T> entries = pages.get(page);
        if (entries == null) {
            ask(page);
            return null;
        }
        int place = index % PAGE;
        return place < entries.size() ? entries.get(place) : null;
    }

    /** The thing at the place if its page is there; nothing is read for it. */
    public T peek(int index) {
        List<T> entries = pages.get(index / PAGE);
        return entries == null || index % PAGE >= entries.size() ? null : entries.get(index % PAGE);
    }

    /** Where the first that passes stands among those that have been read; -1 for none. */
    public int placeOf(Predicate<T> wanted) {
        for (Map.Entry<Integer, List<T>> page : pages.entrySet()) {
            for (int i = 0; i < page.getValue().size(); i++) {
                if (wanted.test(page.getValue().get(i))) {
                    return page.getKey() * PAGE + i;
                }
            }
        }
        return -1;
    }

    private void ask(int page) {
        if (!asked.add(page)) {
            return;
        }
        int asking = generation;
        reader.accept(page * PAGE, entries -> {
            if (asking == generation) {
                arrive(page, entries);
            }
        });
    }

    private void arrive(int page, List<T> entries) {
        forgetOldest();
        beginChange();
        pages.put(page, List.copyOf(entries));
        int from = page * PAGE;
        int to = Math.min(size, from + PAGE);
        nextReplace(from, to, new ArrayList<>(java.util.Collections.nCopies(to - from, null)));
        endChange();
    }

    private void forgetOldest() {
        while (asked.size() > MOST_PAGES) {
            Integer oldest = asked.iterator().next();
            asked.remove(oldest);
            pages.remove(oldest);
        }
    }
}
