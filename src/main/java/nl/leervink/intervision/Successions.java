package nl.leervink.intervision;

import java.util.List;

/** Who calls a group together once somebody left it. */
final class Successions {

    private Successions() {}

    /** The member who came first, if whoever did it is in it no more; nobody is left: the group stops, unless it is guided. */
    static void after(IntervisionGroup group, List<GroupMember> all) {
        var in = all.stream().filter(GroupMember::isIn).toList();
        if (in.isEmpty()) {
            group.nobodyCallsTogether();
            if (group.guide().isEmpty()) {
                group.stop();
            }
        } else if (group.convenor()
                        .filter(convenor ->
                                in.stream().noneMatch(member -> member.person().equals(convenor)))
                        .isPresent()
                || (group.convenor().isEmpty() && group.guide().isEmpty())) {
            group.isCalledTogetherBy(in.getFirst().person());
        }
    }
}
