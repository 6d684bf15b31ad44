// Adds a cycle to the register.
#pragma once

#include "core/domain/fact.h"
#include "core/support/result.h"

#include <QWidget>

namespace ui {

class Desk;

class NewCyclePage : public QWidget
{
    Q_OBJECT

public:
    explicit NewCyclePage(Desk& desk, QWidget* parent = nullptr);

private:
    support::Status add(const domain::FieldValues& values);

    Desk& m_desk;
};

} // namespace ui
