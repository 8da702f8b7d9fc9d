package io.cleanwire.normalise;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who signs a Vietnamese story alone in the line below its last sentence. */
final class VietnameseNames {

    /** The family names of nine in ten. */
    private static final Set<String> FAMILIES = Set.of(
            ("Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trương Đoàn Lưu Trịnh Mai Đào Vương"
                            + " Lương Tạ Quách Tô Hà Thái Cao Châu Phùng Tống Thạch Lâm Kiều Văn")
                    .split(" ", -1));

    /** Places that begin like names. */
    private static final Set<String> PLACES = Set.of(
            "Hà Nội",
            "Hà Nam",
            "Hà Giang",
            "Hà Tĩnh",
            "Thái Bình",
            "Thái Nguyên",
            "Lâm Đồng",
            "Cao Bằng",
            "Hồ Chí Minh",
            "Văn Lâm");

    private static final int LONGEST = 30;
    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 4;

    private VietnameseNames() {}

    /** The name that is the last line of a story; empty when that is anything else. */
    static Optional<String> last(String story) {
        String line = story.substring(story.lastIndexOf('\n') + 1).strip();
        if (line.length() > LONGEST || line.length() == story.length()) {
            return Optional.empty();
        }
        List<String> words = List.of(line.split(" ", -1));
        boolean name = words.size() >= FEWEST_WORDS
                && words.size() <= MOST_WORDS
                && FAMILIES.contains(words.get(0))
                && !PLACES.contains(line)
                && words.stream().allMatch(VietnameseNames::isNameWord)
                && line.chars().anyMatch(c -> c >= 0x80);
        return name ? Optional.of(line) : Optional.empty();
    }

    private static boolean isNameWord(String word) {
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && word.chars().skip(1).allMatch(Character::isLowerCase);
    }
}
