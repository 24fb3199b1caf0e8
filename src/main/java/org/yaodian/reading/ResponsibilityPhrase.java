package org.yaodian.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaodian.plan.Role;

/**
 * Names and what is told of each behind it (办公室牵头，各处室分别落实), by the table {@code
 * reading/responsibility-endings}.
 */
final class ResponsibilityPhrase {
    /**
     * @param assignments in the order of print
     * @param noNames words that stand where names do and can be none
     * @param told whether a word such as 牵头 or 负责 told the role of at least one
     */
    record Parsed(List<DraftAssignment> assignments, List<Names.Name> names, List<Passage> noNames, boolean told) {
        boolean allPlausible() {
            return Names.arePlausible(names);
        }

        boolean anyPlausible() {
            return names.stream().anyMatch(name -> Names.arePlausible(List.of(name)));
        }
    }

    private record Ending(String rule, Role role, Pattern pattern) {}

    private static final List<Ending> ENDINGS = RuleFile.rows("responsibility-endings").stream()
            .map(row -> new Ending(row[0], Role.valueOf(row[1]), Pattern.compile(row[2])))
            .toList();
    private static final String FIRST_CHARACTERS = "共联负总牵主分积具按配协参依根各统组落实承推抓贯为督指监做提给";
    private static final String DIVISION_ENDS = "处科室股局办组";
    private static final Pattern ROLE_IN_BRACKET = Pattern.compile("（(牵头|主办|配合|协办|负责|落实)(?:单位|部门|处室|科室)?）$");

    private final Role otherwise;
    private final String rule;
    private final List<DraftAssignment> assignments = new ArrayList<>();
    private final List<Names.Name> names = new ArrayList<>();
    private final List<Passage> noNames = new ArrayList<>();
    private boolean told;

    private ResponsibilityPhrase(Role otherwise, String rule) {
        this.otherwise = otherwise;
        this.rule = rule;
    }

    /**
     * @param otherwise the role of names of which none is told
     * @param rule the name of the rule for these
     */
    static Parsed parse(Passage phrase, Role otherwise, String rule) {
        ResponsibilityPhrase parser = new ResponsibilityPhrase(otherwise, rule);
        parser.read(phrase);
        return new Parsed(
                List.copyOf(parser.assignments), List.copyOf(parser.names), List.copyOf(parser.noNames), parser.told);
    }

    private void read(Passage phrase) {
        int start = 0;
        int depth = 0;
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (c == '（' || c == '〔') {
                depth++;
            } else if ((c == '）' || c == '〕') && depth > 0) {
                depth--;
            } else if (depth == 0 && i > start && FIRST_CHARACTERS.indexOf(c) >= 0) {
                int end = endingAt(phrase, start, i);
                if (end > 0) {
                    start = end;
                    i = end - 1;
                }
            }
        }
        add(phrase.from(start), otherwise, rule);
    }

    /** Takes the names before an ending that stands at the place; tells where it ends, -1 where there is none. */
    private int endingAt(Passage phrase, int start, int at) {
        for (Ending ending : ENDINGS) {
            Matcher matcher = ending.pattern().matcher(phrase.folded());
            matcher.region(at, phrase.length());
            if (!matcher.lookingAt() || partOfName(phrase, matcher.end())) {
                continue;
            }
            Passage before = phrase.sub(start, at).strip("，、；。");
            if (before.isEmpty()) {
                return matcher.end();
            }
            told = true;
            add(before, ending.role(), ending.rule());
            return matcher.end();
        }
        return -1;
    }

    /** 政策落实处 ends in no 落实. */
    private static boolean partOfName(Passage phrase, int end) {
        if (end >= phrase.length() || DIVISION_ENDS.indexOf(phrase.charAt(end)) < 0) {
            return false;
        }
        return !phrase.folded().startsWith("办公室", end);
    }

    /** A role in brackets is its name's own, but those who help are told together (体改科、财务科（配合）). */
    private void add(Passage list, Role role, String ruleName) {
        List<Names.Name> waiting = new ArrayList<>();
        for (Names.Name name : Names.split(list)) {
            Matcher bracket = ROLE_IN_BRACKET.matcher(name.words().folded());
            if (!bracket.find() || bracket.start() == 0) {
                waiting.add(name);
                continue;
            }
            Passage bare = name.words().sub(0, bracket.start());
            Role own = roleOf(bracket.group(1));
            String ownRule = "…（" + bracket.group(1) + "）";
            told = true;
            boolean shared = own == Role.SUPPORT
                    && waiting.stream().noneMatch(before -> before.words().lineEndsBefore(bare));
            waiting.forEach(before -> put(before, shared ? own : role, shared ? ownRule : ruleName));
            waiting.clear();
            put(new Names.Name(bare, Names.isGroup(bare)), own, ownRule);
        }
        waiting.forEach(name -> put(name, role, ruleName));
    }

    private void put(Names.Name name, Role role, String ruleName) {
        if (!Names.canBeName(name)) {
            noNames.add(name.words());
            return;
        }
        String division = name.words().shown().replace("\n", "");
        boolean known =
                assignments.stream().anyMatch(other -> other.division().equals(division) && other.role() == role);
        if (!known) {
            names.add(name);
            assignments.add(new DraftAssignment(
                    division, role, name.group(), name.words().span(), ruleName));
        }
    }

    private static Role roleOf(String word) {
        return switch (word) {
            case "牵头", "主办" -> Role.LEAD;
            case "配合", "协办" -> Role.SUPPORT;
            default -> Role.IMPLEMENT;
        };
    }
}
