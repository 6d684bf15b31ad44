#include "core/office/desk/records.h"
#include "core/office/people/links.h"
#include "tests/gui/window_fixture.h"
#include "tests/harness/test_main.h"

#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using domain::RecordId;

/// DC-28: links are made at one record and seen at both.
class LinksTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<gui::WindowFixture> m;
    RecordId m_one;
    RecordId m_other;

    RecordId coalition(const QString& name)
    {
        const auto id = office::addRecord(
            m->office(), {.noun = u"dynamic-coalition"_s, .values = {{u"name"_s, name}}, .parent = {}});
        return id ? *id : RecordId();
    }
    /// Of the record that is shown; the list is hidden where there is nothing in it.
    QTreeWidget* list() const
    {
        const auto lists = m->window->findChildren<QTreeWidget*>(u"links"_s);
        const auto shown = std::ranges::find_if(lists, [](const QWidget* each) { return each->isVisible(); });
        return shown == lists.end() ? nullptr : *shown;
    }
    QStringList rows() const
    {
        QStringList rows;
        for (int i = 0; list() && i < list()->topLevelItemCount(); ++i)
            rows << list()->topLevelItem(i)->text(0) + u' ' + list()->topLevelItem(i)->text(1);
        return rows;
    }
    bool isFormShown() const
    {
        return std::ranges::any_of(m->window->findChildren<QLineEdit*>(u"link-to"_s),
                                   [](const QWidget* each) { return each->isVisible(); });
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<gui::WindowFixture>();
        m->openNew();
        m_one = coalition(u"Dynamic Coalition on One"_s);
        m_other = coalition(u"Dynamic Coalition on Other"_s);
    }
    void cleanup() { m.reset(); }

    void aSessionIsSeenAtEachWhoHoldsIt()
    {
        const auto session = office::addRecord(
            m->office(), {.noun = u"session-request"_s,
                          .values = {{u"title"_s, u"Together"_s}, {u"kind"_s, u"joint"_s}, {u"year"_s, 2021}},
                          .parent = m_one});
        QVERIFY(session);
        m->window->desk()->openRecord(*session);
        m->click(u"link-add"_s);
        m->write(u"link-to"_s, u"dc-nowhere"_s); // what cannot be found is said at the line
        QVERIFY(isFormShown());
        QVERIFY(rows().isEmpty());
        m->write(u"link-to"_s, office::readRecord(m->office(), m_other)->head.idText);
        QCOMPARE(rows().join(u", "_s), u"Joint session with Dynamic Coalition on Other"_s);
        QVERIFY(!isFormShown());

        Q_EMIT list()->itemActivated(list()->topLevelItem(0), 0);
        m->openPage(u"Links"_s);
        QCOMPARE(rows().join(u", "_s), u"Joint session with Together"_s);
        m->window->desk()->undo();
        QVERIFY(rows().isEmpty());
    }

    void whatWasLinkedElsewhereIsRemovedHere()
    {
        QVERIFY(office::linkRecords(m->office(), m_one, u"handed-over-to"_s, m_other));
        m->window->desk()->openRecord(m_one);
        m->openPage(u"Links"_s);
        QVERIFY(rows().isEmpty()); // it stands above, where it was entered
        m->window->desk()->openRecord(m_other);
        m->openPage(u"Links"_s);
        QCOMPARE(rows().join(u", "_s), u"Took over from Dynamic Coalition on One"_s);
        list()->setCurrentItem(list()->topLevelItem(0));
        QTest::qWait(600); // the button is heard once it stands still
        m->click(u"link-remove"_s);
        QVERIFY(rows().isEmpty());
        QVERIFY(office::childrenOf(m->office(), m_one, u"link"_s)->empty());
    }
};

DESK_TEST(LinksTest)
#include "links_test.moc"
