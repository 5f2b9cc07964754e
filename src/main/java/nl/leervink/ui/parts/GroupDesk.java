package nl.leervink.ui.parts;

import nl.leervink.intervision.GroupRunning;
import nl.leervink.intervision.MyGroups;
import nl.leervink.meetings.GroupRegisters;
import nl.leervink.meetings.MeetingRoom;
import nl.leervink.meetings.SeriesPlanning;
import nl.leervink.methods.MethodLibrary;
import org.springframework.stereotype.Component;

/** What the page of a group asks, for whoever sits there. */
@Component
public record GroupDesk(
        MyGroups mine,
        GroupRunning running,
        SeriesPlanning planning,
        MeetingRoom room,
        GroupRegisters registers,
        MethodLibrary methods) {}
