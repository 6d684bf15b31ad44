#pragma once
#include "packaging/cmake/core_pch.h"

#include <QTest>
