package nl.leervink.quotations;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.catalogue.CourseBlueprint;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.Registers;
import nl.leervink.registers.rules.GroupRule;
import nl.leervink.registers.rules.RegisterProfile;
import org.springframework.stereotype.Component;

/** For what a group is too large: for its course, or for the rules of a register. */
@Component
class GroupLimits {

    private final Registers registers;

    GroupLimits(Registers registers) {
        this.registers = registers;
    }

    List<GroupLimit> exceeded(CourseBlueprint course, int people, Collection<RegisterCode> concerned) {
        var own = new GroupLimit(Optional.empty(), course.maximum());
        var ofRegisters = concerned.stream()
                .flatMap(register -> registers.chambersOf(register).stream())
                .flatMap(profile -> ofRegister(course, profile));
        return Stream.concat(Stream.of(own), ofRegisters)
                .filter(limit -> people > limit.most())
                .distinct()
                .toList();
    }

    private static Stream<GroupLimit> ofRegister(CourseBlueprint course, RegisterProfile profile) {
        return profile.groups().stream()
                .filter(rule -> rule.kinds().contains(RegisterMeaning.kindOf(course.kind())))
                .map(GroupRule::most)
                .flatMap(Optional::stream)
                .map(most -> new GroupLimit(Optional.of(profile.name()), most));
    }
}
