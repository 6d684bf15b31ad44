#include "core/procedure/diagram_layout.h"

#include "core/procedure/texts.h"

#include <algorithm>

namespace procedure {

namespace {

constexpr double kMargin = 16;
constexpr double kStartHeight = 28;
constexpr double kPadding = 16;
constexpr double kIconWidth = 22;
constexpr double kBoxHeight = 48;
constexpr double kPortStep = 22;
constexpr double kGap = 20;
constexpr double kArrowGap = 46;
constexpr double kLaneStep = 18;
constexpr double kHead = 12;

/// One step drawn along a lane: from one or several states into one.
struct Bus
{
    QString label;
    QList<int> sources;
    int target = 0;
    bool isBack = false;
    int lane = 0;

    int top() const { return std::min(target, *std::ranges::min_element(sources)); }
    int bottom() const { return std::max(target, *std::ranges::max_element(sources)); }
};

/// A place at the side of a state's box where a lane's line begins or ends.
struct Port
{
    int bus = 0;
    int state = 0;
    bool isEntry = false;
    bool isUpward = false; ///< its lane goes up from here
    double y = 0;
};

class Drafter
{
public:
    explicit Drafter(const Procedure& procedure)
        : m_procedure(procedure)
    {
    }

    DiagramLayout draft()
    {
        sortSteps();
        for (const bool isBack : {false, true})
            assignLanes(isBack);
        placePorts();
        placeBoxes();
        drawStraightSteps();
        for (int i = 0; i < m_buses.size(); ++i)
            drawBus(i);
        return m_layout;
    }

private:
    int rowOf(const QString& state) const
    {
        return int(std::ranges::find(m_procedure.states, state, &State::key) - m_procedure.states.begin());
    }

    void sortSteps()
    {
        m_straight.resize(m_procedure.states.size());
        for (const Transition& transition : m_procedure.transitions) {
            const int target = rowOf(transition.to);
            Bus onward{transition.labelText(), {}, target, false};
            Bus back{transition.labelText(), {}, target, true};
            for (const QString& from : transition.from) {
                const int source = rowOf(from);
                if (target == source + 1 && m_straight[source].isEmpty())
                    m_straight[source] = transition.labelText();
                else
                    (target > source ? onward : back).sources << source;
            }
            for (const Bus& bus : {onward, back}) {
                if (!bus.sources.isEmpty())
                    m_buses << bus;
            }
        }
    }

    // Short ways take the inner lanes; two may share one if they have no state in common.
    void assignLanes(bool isBack)
    {
        QList<Bus*> buses;
        for (Bus& bus : m_buses) {
            if (bus.isBack == isBack)
                buses << &bus;
        }
        std::ranges::stable_sort(buses, {}, [](const Bus* bus) { return bus->bottom() - bus->top(); });
        for (qsizetype i = 0; i < buses.size(); ++i) {
            const auto isTaken = [&](int lane) {
                return std::any_of(buses.begin(), buses.begin() + i, [&](const Bus* other) {
                    return other->lane == lane && other->top() <= buses[i]->bottom() &&
                           buses[i]->top() <= other->bottom();
                });
            };
            while (isTaken(buses[i]->lane))
                ++buses[i]->lane;
            double& labels = isBack ? m_leftLabels : m_rightLabels;
            int& lanes = isBack ? m_leftLanes : m_rightLanes;
            labels = std::max(labels, estimatedWidth(buses[i]->label, kLabelSize) + kHead + kPadding);
            lanes = std::max(lanes, buses[i]->lane + 1);
        }
    }

    // Lanes that come from above take the upper ports, inner ones first; those that go down take the lower
    // ones, outer ones first: so the fewest lines cross.
    void placePorts()
    {
        for (int i = 0; i < m_buses.size(); ++i) {
            const Bus& bus = m_buses[i];
            m_ports << Port{.bus = i, .state = bus.target, .isEntry = true, .isUpward = !bus.isBack};
            for (const int source : bus.sources)
                m_ports << Port{.bus = i, .state = source, .isUpward = bus.isBack};
        }
        std::ranges::stable_sort(m_ports, {}, [this](const Port& port) {
            const Bus& bus = m_buses[port.bus];
            return std::tuple(port.state, bus.isBack, !port.isUpward, port.isUpward ? bus.lane : -bus.lane);
        });
    }

    int portCount(int state, bool isBack) const
    {
        return int(std::ranges::count_if(m_ports, [&](const Port& port) {
            return port.state == state && m_buses[port.bus].isBack == isBack;
        }));
    }

    void placeBoxes()
    {
        double width = 0;
        for (const State& state : m_procedure.states) {
            width =
                std::max({width, kIconWidth + estimatedWidth(state.labelText(), kStateSize) + 2 * kPadding,
                          estimatedWidth(stateNote(state, m_procedure.stream()), kNoteSize) + 2 * kPadding});
        }
        for (const QString& label : m_straight)
            width = std::max(width, 2 * (estimatedWidth(label, kLabelSize) + kHead));

        const double left = kMargin + (m_leftLanes > 0 ? m_leftLabels + m_leftLanes * kLaneStep : 0);
        double y = kMargin + kStartHeight;
        m_layout.start = {left + width / 2, kMargin + 6};
        for (int i = 0; i < m_procedure.states.size(); ++i) {
            const int ports = std::max(portCount(i, false), portCount(i, true));
            const double height = std::max(kBoxHeight, (ports + 1) * kPortStep);
            m_layout.boxes << QRectF(left, y, width, height);
            for (const bool isBack : {false, true}) {
                double portY = y + (height - (portCount(i, isBack) - 1) * kPortStep) / 2;
                for (Port& port : m_ports) {
                    if (port.state == i && m_buses[port.bus].isBack == isBack)
                        port.y = std::exchange(portY, portY + kPortStep);
                }
            }
            y += height + (m_straight[i].isEmpty() ? kGap : kArrowGap);
        }
        const double right = m_rightLanes > 0 ? m_rightLabels + m_rightLanes * kLaneStep : 0;
        m_layout.size = {left + width + right + kMargin, m_layout.boxes.constLast().bottom() + kMargin};
    }

    void drawStraightSteps()
    {
        m_layout.arrows << DiagramLayout::Arrow{
            {m_layout.start, {m_layout.start.x(), m_layout.boxes.constFirst().top()}}};
        for (int i = 0; i + 1 < m_layout.boxes.size(); ++i) {
            if (m_straight[i].isEmpty())
                continue;
            const double x = m_layout.boxes[i].center().x();
            const double top = m_layout.boxes[i].bottom();
            const double bottom = m_layout.boxes[i + 1].top();
            m_layout.arrows << DiagramLayout::Arrow{{{x, top}, {x, bottom}}};
            m_layout.labels << DiagramLayout::Label{m_straight[i], {x + kHead, (top + bottom) / 2 + 3}};
        }
    }

    void drawBus(int index)
    {
        const Bus& bus = m_buses[index];
        const QRectF& box = m_layout.boxes[bus.target];
        const double side = bus.isBack ? box.left() : box.right();
        const double outward = bus.isBack ? -1 : 1;
        const double lane =
            side + outward * ((bus.isBack ? m_leftLabels : m_rightLabels) + (bus.lane + 0.5) * kLaneStep);
        const auto entry = std::ranges::find_if(
            m_ports, [&](const Port& port) { return port.bus == index && port.isEntry; });
        const int farthest = bus.isBack ? bus.bottom() : bus.top();
        for (const Port& port : m_ports) {
            if (port.bus != index || port.isEntry)
                continue;
            const QPointF corner(lane, port.y);
            if (port.state == farthest)
                m_layout.arrows << DiagramLayout::Arrow{
                    {{side, port.y}, corner, {lane, entry->y}, {side, entry->y}}};
            else
                m_layout.arrows << DiagramLayout::Arrow{
                    {{side, port.y}, corner, corner + QPointF(0, outward * kHead)}, false};
        }
        m_layout.labels << DiagramLayout::Label{
            bus.label, {side + outward * (kHead + 2), entry->y - 4}, bus.isBack};
    }

    const Procedure& m_procedure;
    DiagramLayout m_layout;
    QStringList m_straight; ///< for each state the label of the step to the next one, if it is drawn straight
    QList<Bus> m_buses;
    QList<Port> m_ports;
    double m_leftLabels = 0;
    double m_rightLabels = 0;
    int m_leftLanes = 0;
    int m_rightLanes = 0;
};

} // namespace

DiagramLayout layOut(const Procedure& procedure) { return Drafter(procedure).draft(); }

QString stateNote(const State& state, const QString& stream)
{
    if (state.waitsOn == Actor::Nobody)
        return categoryLabel(state.category);
    return tr("%1 · waiting for %2").arg(categoryLabel(state.category), actorLabel(state.waitsOn, stream));
}

double estimatedWidth(const QString& text, double fontSize)
{
    double ems = 0;
    for (const char32_t c : text.toUcs4()) {
        if (QChar::isMark(c))
            continue;
        if (c >= 0x2E80)
            ems += 1.0;
        else if (QStringView(u"iljtfI.,:;'|()[] ").contains(QChar(char16_t(c))))
            ems += 0.4;
        else if (QChar::isUpper(c) || c == U'm' || c == U'w')
            ems += 0.85;
        else
            ems += 0.62;
    }
    return ems * fontSize;
}

} // namespace procedure
