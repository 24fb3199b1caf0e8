package org.yaodian.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list of divisions as printed into names: parted at 、，and at 和 where that is no part of a name. */
final class Names {
    /** A name as printed; a group means several divisions. */
    record Name(Passage words, boolean group) {}

    private static final Pattern FRONT = Pattern.compile("^(?:分别由|并由|由|请|会同|联合|协同|商|及|和|与|以及|并会同|：)+");
    private static final Pattern REST =
            Pattern.compile("等(?:\\d{1,3}个)?(?:[^等，、；]{0,8}(?:单位|部门|处室|科室|股室)(?:[和、](?:单位|部门))?)?$");
    private static final Pattern REST_GROUP =
            Pattern.compile("等(?:单位|部门|处室|科室|股室)?(?:和|及|以及|、)?(?=[^等]{0,6}(?:各|相关|有关|其他|责任)[^等]{1,12}$)");
    private static final Pattern EVERY = Pattern.compile("各|全体|所有|全部");
    private static final Pattern SOME = Pattern.compile("相关|有关|其他|其它|直属|所属|下属|局属|厅属|委属|市直|县直|区直|省直|涉及");
    private static final Pattern GENERIC = Pattern.compile(
            ".*(?:处室|科室|股室|单位|部门|机构|（市、区）|县区|区县|市县|乡镇|镇街|街道|企业|学校|办事处|人民政府|管委会|站所|委办局)(?:（[^（）]{1,6}）)?");
    private static final Pattern PLAIN_GROUP = Pattern.compile(
            "(?:机关|局机关|厅机关)?(?:处室|科室|股室|单位|部门|事业单位|县（市、区）|县区|乡镇|街道|机构|街道办事处|办事处|乡镇人民政府|镇人民政府|管委会|直属机构|派出机构|企业|学校)(?:（[^（）]{1,6}）)?");
    private static final Pattern BARE_PLACE = Pattern.compile(
            "(?:县|区|市|镇|乡|街道|开发区|自治区|直辖市|自治州|自治县|州|盟|旗)(?:（[^（）]{1,6}）)?(?:人民政府|政府|办事处|管委会)?|党委|政府|人民政府|[所队站科室股处办院馆园场校]|中心");
    /** A part that tells of itself that it means several is a group of its own, and does not go on the one before it. */
    private static final Pattern OWN_GROUP = Pattern.compile("各|全体|所有|全部|相关|有关|其他|其它");

    private static final Set<Character> PLACES = Set.of('县', '市', '区', '旗', '乡', '镇');
    /** Figures are no part of a name, but for a hotline's number (12315投诉举报中心). */
    private static final String FIGURES = "(?<!\\d)(?!(?:12\\d{3}|1[12]\\d)(?!\\d))\\d";

    private static final Pattern NO_NAME = Pattern.compile(
            FIGURES + "|[”“《》：！？%]|要(?![局科处室素])|将|把|的|是|须|需要|明确|做好|加强|确保|及时|(?:推进|落实)(?![处科室股局办组]|中心)|同志|负责人|专人");
    private static final int LONGEST_NAME = 32;

    private Names() {}

    static List<Name> split(Passage list) {
        List<Passage> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (c == '（' || c == '〔') {
                depth++;
            } else if ((c == '）' || c == '〕') && depth > 0) {
                depth--;
            } else if (depth == 0 && "、，；。\n/／".indexOf(c) >= 0) {
                addConnected(parts, list.sub(start, i));
                start = i + 1;
            } else if (depth == 0 && list.blankBefore(i) && isComplete(list.sub(start, i))) {
                addConnected(parts, list.sub(start, i));
                start = i;
            }
        }
        addConnected(parts, list.from(start));
        return grouped(parts);
    }

    /** Splits at 和, 及, 与 where a whole name stands on both sides. */
    private static void addConnected(List<Passage> parts, Passage raw) {
        Passage part = front(raw.strip("。；：、， "));
        int depth = 0;
        for (int i = 1; i < part.length() - 1; i++) {
            char c = part.charAt(i);
            if (c == '（' || c == '〔') {
                depth++;
            } else if (c == '）' || c == '〕') {
                depth--;
            }
            int length = part.folded().startsWith("以及", i) || part.folded().startsWith("会同", i) ? 2 : 1;
            boolean joins = length == 2 || c == '和' || c == '及' || c == '与' || c == '并';
            if (depth == 0 && joins && areNames(part.sub(0, i), part.from(i + length))) {
                addRest(parts, part.sub(0, i));
                addConnected(parts, part.from(i + length));
                return;
            }
        }
        addRest(parts, part);
    }

    private static boolean areNames(Passage left, Passage right) {
        if (!isComplete(left) || !isComplete(right.strip("等"))) {
            return false;
        }
        char last = left.charAt(left.length() - 1);
        return !PLACES.contains(last) || last == right.charAt(right.length() - 1) || isGroup(left);
    }

    private static boolean isComplete(Passage name) {
        return name.length() > 1 && (DivisionKinds.guess(name.folded()) != null || isGroup(name));
    }

    private static void addRest(List<Passage> parts, Passage part) {
        Matcher group = REST_GROUP.matcher(part.folded());
        if (group.find()) {
            add(parts, part.sub(0, group.start()));
            add(parts, part.from(group.end()));
            return;
        }
        Matcher rest = REST.matcher(part.folded());
        add(parts, rest.find() && rest.start() > 0 ? part.sub(0, rest.start()) : part);
    }

    private static void add(List<Passage> parts, Passage part) {
        Passage name = part.strip("。；：、， ");
        if (!name.isEmpty()) {
            parts.add(name);
        }
    }

    private static Passage front(Passage part) {
        Matcher matcher = FRONT.matcher(part.folded());
        return matcher.find() ? part.from(matcher.end()) : part;
    }

    /** 各处室、直属事业单位 is one group: its second half has no 各 of its own. */
    private static List<Name> grouped(List<Passage> parts) {
        List<Name> names = new ArrayList<>();
        for (Passage part : parts) {
            int last = names.size() - 1;
            boolean afterGroup = last >= 0 && names.get(last).group();
            boolean group = isGroup(part)
                    || (afterGroup && BARE_PLACE.matcher(part.folded()).matches());
            boolean continues =
                    group && afterGroup && !OWN_GROUP.matcher(part.folded()).find();
            if (continues) {
                names.set(last, new Name(between(names.get(last).words(), part), true));
            } else {
                names.add(new Name(part, group));
            }
        }
        return names;
    }

    private static Passage between(Passage first, Passage second) {
        return Passage.bridged(first, second);
    }

    static boolean isGroup(Passage name) {
        String text = name.folded();
        if (EVERY.matcher(text).find() || PLAIN_GROUP.matcher(text).matches()) {
            return true;
        }
        return SOME.matcher(text).find() && GENERIC.matcher(text).matches();
    }

    /** Whether each of them can be a division's name. */
    static boolean arePlausible(List<Name> names) {
        return !names.isEmpty() && names.stream().allMatch(Names::isPlausible);
    }

    /** Whether nothing in the words speaks against a name, though their end is none that is known. */
    static boolean canBeName(Name name) {
        return !NO_NAME.matcher(name.words().folded()).find();
    }

    private static boolean isPlausible(Name name) {
        String text = name.words().folded();
        return text.length() > 1
                && text.length() <= LONGEST_NAME
                && (name.group() || DivisionKinds.guess(text) != null)
                && !NO_NAME.matcher(text).find();
    }
}
